package gatehouse.otherplans.owner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.Marking;

/** What an owner of another plan sees of this one: the findings about theirs, each with a box for the answer. */
@Controller
public final class OwnFindingsController {
    private static final String FINDINGS = "/plans/{plan}/findings-about-your-plan";

    private static final int UNPROCESSABLE = 422;

    private final Entrance entrance;
    private final OwnerService owners;

    public OwnFindingsController(Entrance entrance, OwnerService owners) {
        this.entrance = entrance;
        this.owners = owners;
    }

    @GetMapping(FINDINGS)
    @Does(Action.FINDING_ANSWER)
    Page show(Doing doing) {
        return entrance.look(doing, "findings-about-your-plan", change -> page(change, Map.of(), Map.of()));
    }

    @PostMapping(FINDINGS + "/{fnd}/answers")
    @Does(Action.FINDING_ANSWER)
    Page answer(
            Doing doing,
            @PathVariable("fnd") String finding,
            @RequestParam(name = "answer", defaultValue = "") String answer) {
        try {
            return Page.seeOther(owners.answer(doing, finding, answer));
        } catch (NotTaken told) {
            return entrance.look(
                            doing,
                            "findings-about-your-plan",
                            change -> page(change, Map.of(finding, answer), told.errors()))
                    .status(told.status());
        } catch (ItemService.FormRefused refused) {
            String why = String.join(" ", refused.errors().values());
            return entrance.look(
                            doing,
                            "findings-about-your-plan",
                            change -> page(change, Map.of(finding, answer), Map.of("answer-" + finding, why)))
                    .status(UNPROCESSABLE);
        }
    }

    private Page page(Change change, Map<String, String> typed, Map<String, String> errors) {
        List<OwnersFindings> own = owners.own(change);
        Map<String, Object> shown = new HashMap<>();
        shown.put("address", "/plans/" + change.plan().id() + "/findings-about-your-plan");
        shown.put("plan", change.plan().name());
        shown.put("coordinators", owners.coordinators(change));
        shown.put("marking", Marking.highest("OFFICIAL", own.stream().map(OwnersFindings::marking)));
        shown.put("own", own);
        shown.put("typed", typed);
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/owner/findings", shown);
    }
}
