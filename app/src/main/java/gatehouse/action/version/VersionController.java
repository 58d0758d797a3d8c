package gatehouse.action.version;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.WorkspaceService;

/** Lists versions, freezes them, and shows what they hold. */
@Controller
public final class VersionController {
    private static final String LIST = "/plans/{plan}/versions";
    private static final String VERSION = LIST + "/{version}";
    private static final int TOLD = 12;

    private final Entrance entrance;
    private final VersionService versions;
    private final ContentsService contents;
    private final Kinds kinds;
    private final WorkspaceService workspaces;
    private final List<VersionStatus> statuses;
    private final List<PlanPart> parts;
    private final List<VersionDocuments> documents;
    private final List<VersionNote> notes;

    public VersionController(
            Entrance entrance,
            VersionService versions,
            ContentsService contents,
            Kinds kinds,
            WorkspaceService workspaces,
            List<VersionStatus> statuses,
            List<PlanPart> parts,
            List<VersionDocuments> documents,
            List<VersionNote> notes) {
        this.entrance = entrance;
        this.versions = versions;
        this.contents = contents;
        this.kinds = kinds;
        this.workspaces = workspaces;
        this.statuses = List.copyOf(statuses);
        this.parts = List.copyOf(parts);
        this.documents = List.copyOf(documents);
        this.notes = List.copyOf(notes);
    }

    @GetMapping(LIST)
    @Does(Action.VERSION_SEE)
    Page list(Doing doing) {
        return entrance.look(doing, "versions", change -> {
            Map<String, Object> shown = around(change);
            shown.put("versions", versions.ofPlan(change));
            shown.put("standing", standing(change));
            shown.put("draftRevision", change.plan().draftRevision());
            shown.put("mayFreeze", change.who().may(Action.VERSION_FREEZE));
            return Page.of("gatehouse/action/version/list", shown);
        });
    }

    @GetMapping(LIST + "/new")
    @Does(Action.VERSION_FREEZE)
    Page ask(Doing doing) {
        return entrance.look(doing, "versions", change -> form(change, "", Map.of()));
    }

    @PostMapping(LIST)
    @Does(Action.VERSION_FREEZE)
    Page freeze(Doing doing, @RequestParam(name = "reason", defaultValue = "") String reason) {
        try {
            return Page.seeOther(versions.freezeOnce(doing, reason));
        } catch (Refusal refusal) {
            if (refusal.reason() != VersionRefusal.SAYS_WHY) {
                throw refusal;
            }
            return entrance.look(
                            doing, "versions", change -> form(change, reason, Map.of("reason", refusal.getMessage())))
                    .status(422);
        }
    }

    private Page form(Change change, String reason, Map<String, String> errors) {
        Map<String, Object> shown = around(change);
        Optional<Version> last = versions.ofPlan(change).stream().findFirst();
        shown.put("last", last);
        shown.put("changed", last.map(version -> sinceThen(change, version)).orElse(List.of()));
        shown.put("reason", reason);
        shown.put("errors", errors);
        return Page.of("gatehouse/action/version/freeze", shown);
    }

    private List<String> sinceThen(Change change, Version version) {
        PlanContents then = versions.open(change, version.number()).contents();
        return Difference.between(then, contents.gather(change)).worst(TOLD);
    }

    @GetMapping(VERSION)
    @Does(Action.VERSION_SEE)
    Page show(Doing doing, @PathVariable("version") String typed) {
        return entrance.look(doing, "version/" + typed, change -> {
            KeptVersion kept = versions.open(change, VersionRefusal.number(typed));
            Map<String, Object> shown = around(change, kept);
            shown.put("stages", counts(kept.contents()));
            shown.put(
                    "documents",
                    change.who().may(Action.DOCUMENT_ISSUE)
                            ? documents.stream()
                                    .flatMap(room -> room.of(kept.contents()).stream())
                                    .toList()
                            : List.of());
            shown.put(
                    "notes",
                    notes.stream()
                            .flatMap(room -> room.on(change, kept.version().number()).stream())
                            .toList());
            return Page.of("gatehouse/action/version/show", shown);
        });
    }

    @GetMapping(VERSION + "/stages/{stage}")
    @Does(Action.VERSION_SEE)
    Page stage(Doing doing, @PathVariable("version") String typed, @PathVariable("stage") String path) {
        Stage stage = stage(path);
        return entrance.look(doing, "version/" + typed, change -> {
            KeptVersion kept = versions.open(change, VersionRefusal.number(typed));
            Map<String, Object> shown = around(change, kept);
            shown.put("stage", stage);
            shown.put("items", items(kept.contents(), stage));
            shown.put("asked", kept.contents().asked());
            shown.put("beside", KeptEntry.byItem(kept.contents(), parts));
            return Page.of("gatehouse/action/version/stage", shown);
        });
    }

    /** A reference, as links in a version hold it, leads to the item as that version has it. */
    @GetMapping(VERSION + "/references/{reference}")
    @Does(Action.VERSION_SEE)
    Page follow(Doing doing, @PathVariable("version") String typed, @PathVariable("reference") String reference) {
        Kind kind = kinds.ofReference(reference).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        return entrance.look(doing, "version/" + typed, change -> {
            Version version = versions.get(change, VersionRefusal.number(typed));
            return Page.seeOther("/plans/" + change.plan().id() + "/versions/" + version.number() + "/"
                    + WorkspaceService.path(kind.stage()) + "#" + reference);
        });
    }

    private static Map<Stage, Map<Kind, Integer>> counts(PlanContents contents) {
        Map<Stage, Map<Kind, Integer>> counts = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            counts.put(stage, new LinkedHashMap<>());
        }
        contents.items().stream()
                .filter(item -> !item.isRemoved())
                .forEach(item -> counts.get(item.kind().stage()).merge(item.kind(), 1, Integer::sum));
        return counts;
    }

    private Map<Kind, List<KeptItem>> items(PlanContents contents, Stage stage) {
        Map<Kind, List<KeptItem>> items = new LinkedHashMap<>();
        kinds.in(stage).forEach(kind -> items.put(kind, contents.ofKind(kind)));
        return items;
    }

    private static Stage stage(String path) {
        for (Stage stage : Stage.values()) {
            if (WorkspaceService.path(stage).equals("stages/" + path)) {
                return stage;
            }
        }
        throw new Refusal(AccessRefusal.NOT_HERE);
    }

    private Map<String, Object> around(Change change, KeptVersion kept) {
        Map<String, Object> shown = around(change);
        shown.put("version", kept.version());
        shown.put("contents", kept.contents());
        shown.put("standing", standing(change).getOrDefault(kept.version().number(), VersionStatus.REPORT));
        return shown;
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + "/versions"));
        return shown;
    }

    private Map<Integer, String> standing(Change change) {
        return statuses.stream().findFirst().map(known -> known.words(change)).orElse(Map.of());
    }
}
