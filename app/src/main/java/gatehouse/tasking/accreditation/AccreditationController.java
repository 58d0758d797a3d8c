package gatehouse.tasking.accreditation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

/** The regional lead's page of the force's coordinators. */
@Controller
public final class AccreditationController {
    private final Entrance entrance;
    private final AccreditationService accreditations;

    public AccreditationController(Entrance entrance, AccreditationService accreditations) {
        this.entrance = entrance;
        this.accreditations = accreditations;
    }

    @GetMapping(AccreditationService.ADDRESS)
    @Does(Action.COORDINATORS_KEEP)
    Page show(Doing doing) {
        return page(doing, new AccreditationForm("", "", "", "", ""), Map.of());
    }

    @PostMapping(AccreditationService.ADDRESS)
    @Does(Action.COORDINATORS_KEEP)
    Page record(
            Doing doing,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "since", defaultValue = "") String since,
            @RequestParam(name = "mentor", defaultValue = "") String mentor,
            @RequestParam(name = "note", defaultValue = "") String note) {
        AccreditationForm form = new AccreditationForm(person, state, since, mentor, note);
        try {
            return Page.seeOther(accreditations.record(doing, form));
        } catch (NotTaken wrong) {
            return page(doing, form, wrong.errors()).status(wrong.status());
        }
    }

    private Page page(Doing doing, AccreditationForm form, Map<String, String> errors) {
        return entrance.look(doing, "coordinators", change -> {
            List<Coordinator> all = accreditations.ofForce(change);
            Map<String, Object> shown = new HashMap<>();
            shown.put("coordinators", all);
            shown.put("people", options(all, false));
            shown.put("mentors", options(all, true));
            shown.put(
                    "states",
                    Arrays.stream(AccreditationState.values())
                            .map(state -> new Option(state.name(), state.words()))
                            .toList());
            shown.put("form", form);
            shown.put("errors", errors);
            return Page.of("gatehouse/tasking/accreditation/coordinators", shown);
        });
    }

    private static List<Option> options(List<Coordinator> all, boolean mayMentor) {
        return all.stream()
                .filter(one -> !mayMentor || (one.active() && !one.isMentored() && !one.isLapsed()))
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }
}
