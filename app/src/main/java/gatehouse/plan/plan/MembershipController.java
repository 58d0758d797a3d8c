package gatehouse.plan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;

/** The people on a plan. */
@Controller
class MembershipController {
    private final Entrance entrance;
    private final MembershipService members;
    private final WorkspaceService workspaces;

    MembershipController(Entrance entrance, MembershipService members, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.members = members;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/people")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return page(doing, "", "", Map.of());
    }

    @PostMapping("/plans/{plan}/people")
    @Does(Action.PLAN_PEOPLE)
    Page add(
            Doing doing,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String capacity) {
        try {
            return Page.seeOther(members.add(doing, name, capacity));
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof MembershipRefusal)) {
                throw refusal;
            }
            String field = refusal.reason() == MembershipRefusal.NO_SUCH_CAPACITY ? "capacity" : "name";
            return page(doing, name, capacity, Map.of(field, refusal.getMessage()))
                    .status(refusal.reason().status());
        }
    }

    @PostMapping("/plans/{plan}/people/{membership}/ending")
    @Does(Action.PLAN_PEOPLE)
    Page end(Doing doing, @PathVariable UUID membership) {
        return Page.seeOther(members.end(doing, membership));
    }

    private Page page(Doing doing, String name, String capacity, Map<String, String> errors) {
        return entrance.look(
                doing,
                "people",
                change -> Page.of(
                        "gatehouse/plan/plan/people",
                        Map.of(
                                "workspace",
                                workspaces.around(
                                        change, "/plans/" + change.plan().id() + "/people"),
                                "members",
                                members.all(change),
                                "capacities",
                                capacities(),
                                "mayChange",
                                change.who().may(Action.PLAN_PEOPLE),
                                "name",
                                name,
                                "capacity",
                                capacity,
                                "errors",
                                errors)));
    }

    private static List<Option> capacities() {
        return Arrays.stream(Capacity.values())
                .map(capacity -> new Option(capacity.name(), capacity.words()))
                .toList();
    }
}
