package gatehouse.information.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** The links of one partner: made, listed and ended by whoever writes the plan. */
@Controller
public final class PartnerLinkController {
    private static final String LINKS = "/plans/{plan}/partners/{partner}/links";
    private static final int USUAL_DAYS = 7;

    private final Entrance entrance;
    private final PartnerService partners;
    private final PartnerLinkService links;
    private final WorkspaceService workspaces;

    public PartnerLinkController(
            Entrance entrance, PartnerService partners, PartnerLinkService links, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.partners = partners;
        this.links = links;
        this.workspaces = workspaces;
    }

    @GetMapping(LINKS)
    @Does(Action.PLAN_CHANGE)
    Page show(Doing doing, @PathVariable("partner") String partner) {
        return page(doing, partner, Optional.empty());
    }

    @PostMapping(LINKS)
    @Does(Action.PLAN_CHANGE)
    Page make(
            Doing doing,
            @PathVariable("partner") String partner,
            @RequestParam(name = "days", defaultValue = "") String days,
            HttpServletRequest request) {
        int asked = days.matches("[0-9]{1,2}") ? Integer.parseInt(days) : USUAL_DAYS;
        String path = links.make(doing, partner, asked);
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
        return page(doing, partner, Optional.of(address));
    }

    @PostMapping(LINKS + "/{link}/end")
    @Does(Action.PLAN_CHANGE)
    Page end(Doing doing, @PathVariable("partner") String partner, @PathVariable("link") UUID link) {
        return Page.seeOther(links.end(doing, partner, link));
    }

    private Page page(Doing doing, String partner, Optional<String> made) {
        return entrance.look(doing, "item/" + partner + "/links", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("workspace", workspaces.at(change, Stage.INFORMATION));
            shown.put("of", partners.get(change, partner));
            shown.put("links", links.ofPartner(change, partner));
            shown.put("on", links.isOn());
            shown.put("made", made);
            shown.put("now", change.at());
            shown.put("zone", change.plan().zone());
            return Page.of("gatehouse/information/partner/links", shown);
        });
    }
}
