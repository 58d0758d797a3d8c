package gatehouse.otherplans.received;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Read;
import gatehouse.foundation.reader.Reading;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** Shows what a received version says, each piece with its place, and takes facts from it. */
@Controller
public final class ReadingController {
    private static final String VERSION = "/plans/{plan}/versions-received/{received}";
    private static final int UNPROCESSABLE = 422;

    private final Entrance entrance;
    private final ReceivingService receiving;
    private final ItemService items;
    private final Kinds kinds;
    private final WorkspaceService workspaces;

    public ReadingController(
            Entrance entrance,
            ReceivingService receiving,
            ItemService items,
            Kinds kinds,
            WorkspaceService workspaces) {
        this.entrance = entrance;
        this.receiving = receiving;
        this.items = items;
        this.kinds = kinds;
        this.workspaces = workspaces;
    }

    /** What stands round the text, and the file to be read once the look is over. */
    private record Found(Item version, Optional<OpenedFile> file, Map<String, Object> shown) {}

    @GetMapping(VERSION + "/reading")
    @Does(Action.PLAN_SEE)
    Page read(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return page(doing, received, Pieces.from(Math.max(0, from), at), Optional.empty(), Map.of());
    }

    @PostMapping(VERSION + "/facts")
    @Does(Action.PLAN_CHANGE)
    Page take(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "from", defaultValue = "0") int from,
            @RequestParam MultiValueMap<String, String> typed) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        try {
            return Page.seeOther(entrance.changeOnce(doing, change -> {
                Item version = receiving.version(change, received);
                all.putAll(FactDraft.from(version));
                items.add(change, ItemForm.typed(fact(), all));
                return ReceivingService.address(change, received) + "?from=" + Math.max(0, from);
            }));
        } catch (ItemService.FormRefused refused) {
            ItemForm form = ItemForm.typed(fact(), all);
            Pieces pieces = Pieces.from(Math.max(0, from), form.value("anchor"));
            return page(doing.as(Action.PLAN_SEE), received, pieces, Optional.of(form), refused.errors())
                    .status(UNPROCESSABLE);
        }
    }

    private Page page(
            Doing doing, String received, Pieces pieces, Optional<ItemForm> typed, Map<String, String> errors) {
        Found found = entrance.look(doing, "item/" + received, change -> found(change, received));
        Map<String, Object> shown = found.shown();
        Optional<Reading> reading = found.file().map(file -> receiving.read(file, pieces));
        shown.put(
                "refused",
                reading.filter(Refused.class::isInstance)
                        .map(why -> ((Refused) why).sentence())
                        .orElse(found.file().isEmpty() ? "No file of this version is kept here." : ""));
        shown.put(
                "notes",
                reading.filter(Read.class::isInstance)
                        .map(read -> ((Read) read).document().notes())
                        .orElse(List.of()));
        shown.put("pieces", reading.filter(Read.class::isInstance).isPresent() ? pieces : Pieces.none());
        shown.put("form", typed.or(() -> pieces.chosen().map(chosen -> FactDraft.of(fact(), found.version(), chosen))));
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/received/reading", shown);
    }

    private Found found(Change change, String received) {
        Item version = receiving.version(change, received);
        Optional<OpenedFile> file = receiving.file(change, version);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.OTHER_PLANS));
        shown.put("version", version);
        shown.put("plan", receiving.plan(change, version.answers().text("plan").orElse("")));
        shown.put("file", file.map(OpenedFile::file));
        shown.put("kind", fact());
        shown.put("asked", items.asked(change));
        shown.put("taken", taken(change, received));
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return new Found(version, file, shown);
    }

    /** The facts that were taken from this version, by where they stand. */
    private Map<String, List<Item>> taken(Change change, String received) {
        return items.ofKind(change, fact(), false).stream()
                .filter(item -> item.answers()
                        .text("receivedVersion")
                        .filter(received::equals)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        item -> item.answers().text("anchor").orElse("")));
    }

    private Kind fact() {
        return kinds.get("FACT");
    }
}
