package gatehouse.action.handover;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.accreditation.Coordinator;

/** Where the regional lead hands over for a coordinator who has left already. */
@Controller
public final class LeadHandoverController {
    private static final String ADDRESS = "/coordinators/handovers";

    private final Entrance entrance;
    private final HandoverService handovers;
    private final AccreditationService coordinators;

    public LeadHandoverController(Entrance entrance, HandoverService handovers, AccreditationService coordinators) {
        this.entrance = entrance;
        this.handovers = handovers;
        this.coordinators = coordinators;
    }

    @GetMapping(ADDRESS + "/new")
    @Does(Action.COORDINATORS_KEEP)
    Page ask(Doing doing, @RequestParam(name = "from", defaultValue = "") String from) {
        return page(doing, new LeadForm(from, "", ""), Map.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.COORDINATORS_KEEP)
    Page handOver(
            Doing doing,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        LeadForm form = new LeadForm(from, to, reason);
        try {
            return Page.seeOther(handovers.handOverFor(doing, form));
        } catch (NotTaken wrong) {
            return page(doing, form, wrong.errors()).status(wrong.status());
        }
    }

    private Page page(Doing doing, LeadForm form, Map<String, String> errors) {
        return entrance.look(doing, "coordinators", change -> {
            List<Coordinator> all = coordinators.ofForce(change);
            return Page.of(
                    "gatehouse/action/handover/forAnother",
                    Map.of(
                            "whose",
                            options(all, one -> true),
                            "people",
                            options(all, Coordinator::active),
                            "form",
                            form,
                            "errors",
                            errors));
        });
    }

    private static List<Option> options(List<Coordinator> all, Predicate<Coordinator> which) {
        return all.stream().filter(which).map(Coordinator::option).toList();
    }
}
