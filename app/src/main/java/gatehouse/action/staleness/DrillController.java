package gatehouse.action.staleness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.WorkspaceService;

/** Shows what a change of the national level would put in question. */
@Controller
public final class DrillController {
    private final Entrance entrance;
    private final DrillService drills;
    private final WorkspaceService workspaces;
    private final Kinds kinds;

    public DrillController(Entrance entrance, DrillService drills, WorkspaceService workspaces, Kinds kinds) {
        this.entrance = entrance;
        this.drills = drills;
        this.workspaces = workspaces;
        this.kinds = kinds;
    }

    @Bean
    static MenuLink drillLink() {
        Set<Role> whoPlan = Set.of(Role.COORDINATOR, Role.STRATEGIC_COMMANDER, Role.REGIONAL_LEAD);
        return new MenuLink(82, "If the level changes", "/drill", whoPlan);
    }

    @GetMapping("/drill")
    @Does(Action.DRILL)
    Page drill(
            Doing doing,
            @RequestParam(name = "area", defaultValue = "UK") String area,
            @RequestParam(name = "level", defaultValue = "") String level,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent) {
        return entrance.look(
                doing,
                "drill",
                change -> sent && level.isEmpty()
                        ? page(drills.of(change, area, ""), area, "", Map.of("level", "Choose the level to suppose."))
                        : drill(change, area, level));
    }

    private Page drill(Change change, String area, String level) {
        try {
            return page(drills.of(change, area, level), area, level, Map.of());
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof StalenessRefusal reason)) {
                throw refusal;
            }
            String field = reason == StalenessRefusal.NO_SUCH_AREA ? "area" : "level";
            String known = reason == StalenessRefusal.NO_SUCH_AREA ? "UK" : area;
            return page(drills.of(change, known, ""), area, level, Map.of(field, refusal.getMessage()))
                    .status(reason.status());
        }
    }

    private Page page(Drill drill, String area, String level, Map<String, String> errors) {
        return Page.of(
                "gatehouse/action/staleness/drill",
                Map.of("drill", drill, "area", area, "level", level, "errors", errors, "kinds", kinds));
    }

    @GetMapping("/plans/{plan}/drill")
    @Does(Action.PLAN_SEE)
    Page ofPlan(
            Doing doing,
            @RequestParam(name = "area", defaultValue = "UK") String area,
            @RequestParam(name = "level", defaultValue = "") String level) {
        return entrance.look(doing, "drill", change -> {
            List<DrillItem> items = drills.items(change, area, level);
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/drill"));
            shown.put("items", items);
            shown.put("area", area);
            shown.put("level", level);
            shown.put("kinds", kinds);
            return Page.of("gatehouse/action/staleness/drillPlan", shown);
        });
    }
}
