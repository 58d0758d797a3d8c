package gatehouse.action.carryforward;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;

/** The regional lead's page: who may carry which plan forward without being on it. */
@Controller
public final class GrantController {
    private final Entrance entrance;
    private final GrantService grants;

    public GrantController(Entrance entrance, GrantService grants) {
        this.entrance = entrance;
        this.grants = grants;
    }

    @Bean
    static MenuLink grantLink() {
        return new MenuLink(78, "Last year's plans", GrantService.ADDRESS, Set.of(Role.REGIONAL_LEAD));
    }

    /** What was typed. */
    private record Typed(String plan, String person, String because) {}

    @GetMapping(GrantService.ADDRESS)
    @Does(Action.CARRY_GRANT)
    Page show(Doing doing) {
        return page(doing, new Typed("", "", ""), Map.of());
    }

    @PostMapping(GrantService.ADDRESS)
    @Does(Action.CARRY_GRANT)
    Page grant(
            Doing doing,
            @RequestParam(name = "plan", defaultValue = "") String plan,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "because", defaultValue = "") String because) {
        try {
            return Page.seeOther(grants.grant(doing, plan, person, because));
        } catch (Refusal refusal) {
            if (!(refusal.reason() instanceof CarryRefusal reason)) {
                throw refusal;
            }
            String field = switch (reason) {
                case PLAN_NEEDED, NO_SUCH_PLAN -> "plan";
                case REASON_NEEDED -> "because";
                default -> "person";
            };
            return page(doing, new Typed(plan, person, because), Map.of(field, refusal.getMessage()))
                    .status(reason.status());
        }
    }

    @PostMapping(GrantService.ADDRESS + "/{grant}/withdrawal")
    @Does(Action.CARRY_GRANT)
    Page withdraw(Doing doing, @PathVariable("grant") UUID grant) {
        return Page.seeOther(grants.withdraw(doing, grant));
    }

    private Page page(Doing doing, Typed typed, Map<String, String> errors) {
        return entrance.look(doing, "carry-grants", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("grants", grants.ofForce(change));
            shown.put("plan", typed.plan());
            shown.put("person", typed.person());
            shown.put("because", typed.because());
            shown.put("errors", errors);
            return Page.of("gatehouse/action/carryforward/grants", shown);
        });
    }
}
