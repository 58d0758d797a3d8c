package gatehouse.action.carryforward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.OwnPlan;
import gatehouse.plan.plan.PlanService;

/** Begins a plan from last year's: choosing it, seeing what comes along and what was left open, and three answers. */
@Controller
public final class CarryController {
    private static final String CARRY = "/plans/{plan}/carry";
    private static final String GRANTED = GrantService.ADDRESS + "/{grant}/carry";

    /** No plan is left out of what is known of the venue, the one that is carried least of all. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final Entrance entrance;
    private final CarryService carrying;
    private final GrantService grants;
    private final PlanService plans;
    private final VenueHistory venues = new VenueHistory();

    public CarryController(Entrance entrance, CarryService carrying, GrantService grants, PlanService plans) {
        this.entrance = entrance;
        this.carrying = carrying;
        this.grants = grants;
        this.plans = plans;
    }

    @GetMapping("/plans/earlier")
    @Does(Action.PLAN_BEGIN)
    Page choose(Doing doing) {
        return entrance.look(
                doing,
                "earlier",
                change -> Page.of(
                        "gatehouse/action/carryforward/earlier",
                        Map.of("plans", readable(change), "grants", grants.own(change))));
    }

    private List<OwnPlan> readable(Change change) {
        return plans.own(change).stream()
                .filter(plan -> plan.newestVersion().isPresent())
                .filter(plan -> Action.PLAN_CARRY.capacities().contains(plan.capacity()))
                .toList();
    }

    @GetMapping(CARRY)
    @Does(Action.PLAN_CARRY)
    Page ask(Doing doing) {
        return page(doing, "carry", carrying::source, new CarryForm("", "", ""), Map.of());
    }

    @PostMapping(CARRY)
    @Does(Action.PLAN_CARRY)
    Page carry(
            Doing doing,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "firstDay", defaultValue = "") String firstDay,
            @RequestParam(name = "lastDay", defaultValue = "") String lastDay) {
        return carried(
                doing,
                "carry",
                carrying::source,
                new CarryForm(name, firstDay, lastDay),
                form -> carrying.carry(doing, form));
    }

    @GetMapping(GRANTED)
    @Does(Action.PLAN_BEGIN)
    Page askGranted(Doing doing, @PathVariable("grant") UUID grant) {
        return page(
                doing,
                "carry-grants/" + grant,
                change -> carrying.granted(change, grant),
                new CarryForm("", "", ""),
                Map.of());
    }

    @PostMapping(GRANTED)
    @Does(Action.PLAN_BEGIN)
    Page carryGranted(
            Doing doing,
            @PathVariable("grant") UUID grant,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "firstDay", defaultValue = "") String firstDay,
            @RequestParam(name = "lastDay", defaultValue = "") String lastDay) {
        return carried(
                doing,
                "carry-grants/" + grant,
                change -> carrying.granted(change, grant),
                new CarryForm(name, firstDay, lastDay),
                form -> carrying.carryGranted(doing, grant, form));
    }

    private Page carried(
            Doing doing,
            String object,
            Function<Change, Source> source,
            CarryForm form,
            Function<CarryForm, String> carry) {
        Map<String, String> errors = form.errors();
        if (errors.isEmpty()) {
            try {
                return Page.seeOther(carry.apply(form));
            } catch (ItemService.FormRefused refused) {
                errors = refused.errors();
            }
        }
        return page(doing, object, source, form, errors).status(422);
    }

    private Page page(
            Doing doing, String object, Function<Change, Source> source, CarryForm form, Map<String, String> errors) {
        return entrance.look(doing, object, change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("form", form);
            shown.put("errors", errors);
            shown.put(
                    "address",
                    "/" + (object.equals("carry") ? "plans/" + change.plan().id() + "/carry" : object + "/carry"));
            show(change, source, shown);
            return Page.of("gatehouse/action/carryforward/carry", shown);
        });
    }

    /** What there is to carry, or why there is nothing. */
    private void show(Change change, Function<Change, Source> find, Map<String, Object> shown) {
        try {
            Source source = find.apply(change);
            Luggage luggage = source.luggage();
            change.seen("sha256", source.kept().version().sha256());
            shown.put("outlook", Outlook.of(source, luggage));
            List<EarlierPlan> venue = venues.at(change, source.kept().contents(), NOBODYS);
            shown.put("venue", venue);
            shown.put("granted", source.all() ? grants.onPlan(change) : List.of());
            shown.put(
                    "marking", Marking.highest(source.marking(), venue.stream().map(EarlierPlan::marking)));
        } catch (Refusal refusal) {
            if (refusal.reason() != CarryRefusal.NO_VERSION && refusal.reason() != CarryRefusal.PUBLISHED) {
                throw refusal;
            }
            shown.put("nothing", refusal.getMessage());
        }
    }
}
