package gatehouse.assessment.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.WorkspaceService;

/** A plan's assessments on its scale. */
@Controller
public final class MatrixController {
    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final WorkspaceService workspaces;

    public MatrixController(Entrance entrance, ItemService items, Kinds kinds, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/matrix")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return entrance.look(doing, "matrix", change -> {
            List<Placed> placed = items.ofKind(change, kinds.get("METHOD_ASSESSMENT"), false).stream()
                    .flatMap(item -> Placed.read(item.reference(), item.title(), item.answers()).stream())
                    .toList();
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/matrix"));
            shown.put("matrix", new Matrix(items.asked(change).scale(), placed));
            return Page.of("gatehouse/assessment/risk/matrix", shown);
        });
    }
}
