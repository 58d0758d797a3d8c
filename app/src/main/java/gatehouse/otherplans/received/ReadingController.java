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

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** Shows what a received version says and what is proposed of it, and takes facts from it. */
@Controller
public final class ReadingController {
    private static final String VERSION = "/plans/{plan}/versions-received/{received}";
    private static final int UNPROCESSABLE = 422;

    private final Entrance entrance;
    private final ReadingService reading;
    private final ItemService items;
    private final WorkspaceService workspaces;

    public ReadingController(
            Entrance entrance, ReadingService reading, ItemService items, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.reading = reading;
        this.items = items;
        this.workspaces = workspaces;
    }

    /** What stands round the text, and what it is held against once the look is over. */
    private record Found(Known known, Map<String, Object> shown) {}

    /**
     * Where a person is in the text.
     *
     * @param from the first piece that is shown; below 0 for where the proposal stands
     * @param at the anchor of a piece that was chosen by hand; empty for what is proposed
     * @param proposal the key of the one to look at; of the first where it is empty
     */
    private record Place(int from, String at, String proposal) {}

    @GetMapping(VERSION + "/reading")
    @Does(Action.PLAN_SEE)
    Page read(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "from", defaultValue = "-1") int from,
            @RequestParam(name = "proposal", defaultValue = "") String proposal) {
        return page(doing, received, new Place(from, at, proposal), Optional.empty(), Map.of());
    }

    @PostMapping(VERSION + "/facts")
    @Does(Action.PLAN_CHANGE)
    Page take(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "from", defaultValue = "-1") int from,
            @RequestParam(name = "proposal", defaultValue = "") String proposal,
            @RequestParam MultiValueMap<String, String> typed) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        Known known = entrance.look(doing, "item/" + received, change -> reading.known(change, received));
        ItemForm asTyped = ItemForm.typed(reading.fact(), all);
        Map<String, String> misquoted =
                reading.misquoted(known, asTyped.value("anchor"), proposal, asTyped.value("words"));
        try {
            return Page.seeOther(entrance.changeOnce(doing, change -> {
                all.putAll(FactDraft.from(reading.version(change, received)));
                reading.take(change, received, ItemForm.typed(reading.fact(), all), proposal);
                NotTaken.ifAny(misquoted);
                return next(change, received, proposal, from);
            }));
        } catch (NotTaken dealtWith) {
            if (!misquoted.isEmpty()) {
                return refused(doing, received, new Place(from, "", proposal), asTyped, misquoted);
            }
            return page(
                            doing.as(Action.PLAN_SEE),
                            received,
                            new Place(from, "", ""),
                            Optional.empty(),
                            dealtWith.errors())
                    .status(dealtWith.status());
        } catch (ItemService.FormRefused refused) {
            ItemForm form = ItemForm.typed(reading.fact(), all);
            Map<String, String> errors = new LinkedHashMap<>(misquoted);
            errors.putAll(refused.errors());
            return refused(doing, received, new Place(from, "", proposal), form, errors);
        }
    }

    /** The page again with all that was typed, where it stood. */
    private Page refused(Doing doing, String received, Place place, ItemForm form, Map<String, String> errors) {
        String at = place.proposal().isEmpty() ? form.value("anchor") : "";
        return page(
                        doing.as(Action.PLAN_SEE),
                        received,
                        new Place(place.from(), at, place.proposal()),
                        Optional.of(form),
                        errors)
                .status(UNPROCESSABLE);
    }

    @PostMapping(VERSION + "/passed-over")
    @Does(Action.PLAN_CHANGE)
    Page passOver(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "proposal", defaultValue = "") String proposal) {
        return Page.seeOther(entrance.changeOnce(doing, change -> {
            reading.passOver(change, received, proposal);
            return next(change, received, proposal, -1);
        }));
    }

    /** After a proposal the next one; after a piece that was chosen by hand the same page of pieces. */
    private static String next(Change change, String received, String proposal, int from) {
        String address = ReceivingService.address(change, received);
        return proposal.isEmpty() ? address + "?from=" + Math.max(0, from) : address;
    }

    private Page page(Doing doing, String received, Place place, Optional<ItemForm> typed, Map<String, String> errors) {
        Found found = entrance.look(doing, "item/" + received, change -> found(change, received));
        Map<String, Object> shown = found.shown();
        Text text = reading.text(found.known(), place.from(), place.at(), place.proposal());
        boolean byHand = !place.at().isEmpty();
        Optional<ToLookAt.Open> current = byHand ? Optional.empty() : text.current();
        shown.put("text", text);
        shown.put("current", current);
        shown.put("form", typed.or(() -> draft(found.known(), text, current)));
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/received/reading", shown);
    }

    private Optional<ItemForm> draft(Known known, Text text, Optional<ToLookAt.Open> current) {
        return current.map(open -> FactDraft.of(
                        reading.fact(), known.version(), open.offer().proposal()))
                .or(() -> text.pieces().chosen().map(chosen -> FactDraft.of(reading.fact(), known.version(), chosen)));
    }

    private Found found(Change change, String received) {
        Known known = reading.known(change, received);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.OTHER_PLANS));
        shown.put("version", known.version());
        shown.put("plan", known.plan());
        shown.put("file", known.file().map(OpenedFile::file));
        shown.put("kind", reading.fact());
        shown.put("asked", items.asked(change));
        shown.put(
                "taken",
                known.taken().stream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.answers().text("anchor").orElse(""))));
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return new Found(known, shown);
    }
}
