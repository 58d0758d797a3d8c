package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** How partners and what they committed to stand, and what they answered. */
@Controller
public final class PartnerController {
    private static final String REGISTER = "/plans/{plan}/partners-register";
    private static final String ANSWERS = "/plans/{plan}/partners/{partner}/answers";

    private final Entrance entrance;
    private final PartnerService partners;
    private final PartnerLinkService links;
    private final PartnerActionService actions;
    private final WorkspaceService workspaces;

    public PartnerController(
            Entrance entrance,
            PartnerService partners,
            PartnerLinkService links,
            PartnerActionService actions,
            WorkspaceService workspaces) {
        this.entrance = entrance;
        this.partners = partners;
        this.links = links;
        this.actions = actions;
        this.workspaces = workspaces;
    }

    @GetMapping(REGISTER)
    @Does(Action.PLAN_SEE)
    Page register(Doing doing) {
        return entrance.look(doing, "partners", change -> {
            Map<String, Object> shown = around(change);
            shown.put("withAction", actions.withOne(change));
            shown.put("all", partners.ofPlan(change));
            shown.put("today", LocalDate.ofInstant(change.at(), change.plan().zone()));
            shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
            shown.put("mayRecord", change.who().may(Action.DECISION_RECORD));
            shown.put("mayLink", links.isOn());
            shown.put("mayIssue", change.who().may(Action.DOCUMENT_ISSUE));
            return Page.of("gatehouse/information/partner/register", shown);
        });
    }

    @GetMapping(ANSWERS)
    @Does(Action.DECISION_RECORD)
    Page ask(Doing doing, @PathVariable("partner") String partner) {
        return page(doing, partner, Map.of(), Map.of());
    }

    @PostMapping(ANSWERS)
    @Does(Action.DECISION_RECORD)
    Page record(
            Doing doing,
            @PathVariable("partner") String partner,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        try {
            return Page.seeOther(partners.record(
                    doing, partner, new PartnerForm(typed, Incoming.of(file).filter(reply -> reply.size() > 0))));
        } catch (NotTaken told) {
            return page(doing, partner, typed, told.errors()).status(told.status());
        }
    }

    private Page page(Doing doing, String partner, Map<String, String> typed, Map<String, String> errors) {
        return entrance.look(doing, "item/" + partner + "/answers", change -> {
            Map<String, Object> shown = around(change);
            shown.put("of", partners.get(change, partner));
            shown.put("typed", typed);
            shown.put("errors", errors);
            return Page.of("gatehouse/information/partner/answers", shown);
        });
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + PartnersLink.PATH));
        shown.put("zone", change.plan().zone());
        return shown;
    }
}
