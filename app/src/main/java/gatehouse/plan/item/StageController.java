package gatehouse.plan.item;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
import gatehouse.plan.plan.WorkspaceService;

/** One stage of a plan: every kind that belongs to it, with what is there. */
@Controller
public final class StageController {
    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final WorkspaceService workspaces;
    private final List<ItemMarks> marks;

    public StageController(
            Entrance entrance, ItemService items, Kinds kinds, WorkspaceService workspaces, List<ItemMarks> marks) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.workspaces = workspaces;
        this.marks = List.copyOf(marks);
    }

    @GetMapping("/plans/{plan}/stages/{stage}")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("stage") String path) {
        Stage stage = stage(path);
        return entrance.look(doing, "stage/" + path, change -> {
            Map<Kind, List<Item>> all = ofStage(change, stage);
            List<Item> each = all.values().stream().flatMap(List::stream).toList();
            return Page.of(
                    "gatehouse/plan/item/stage",
                    Map.of(
                            "workspace", workspaces.at(change, stage),
                            "stage", stage,
                            "mayChange", change.who().may(Action.PLAN_CHANGE),
                            "items", all,
                            "marks", marks(change, marks, each)));
        });
    }

    /** What later rooms say beside each of these, by reference. */
    static Map<String, String> marks(Change change, List<ItemMarks> marks, List<Item> items) {
        Map<String, String> all = new HashMap<>();
        marks.forEach(each -> all.putAll(each.of(change, items)));
        return all;
    }

    private Map<Kind, List<Item>> ofStage(Change change, Stage stage) {
        Map<Kind, List<Item>> all = new LinkedHashMap<>();
        kinds.in(stage).forEach(kind -> all.put(kind, items.ofKind(change, kind, false)));
        return all;
    }

    private static Stage stage(String path) {
        for (Stage stage : Stage.values()) {
            if (WorkspaceService.path(stage).equals("stages/" + path)) {
                return stage;
            }
        }
        throw new Refusal(AccessRefusal.NOT_HERE);
    }
}
