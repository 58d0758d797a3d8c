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
import gatehouse.plan.plan.WorkspaceService;

/** The links of one partner: made, listed and ended by whoever writes the plan. */
@Controller
public final class PartnerLinkController {
    private static final String LINKS = "/plans/{plan}/partners/{partner}/links";
    private static final String USUAL_DAYS = "7";

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
        return page(doing, partner, Optional.empty(), USUAL_DAYS, Map.of());
    }

    @PostMapping(LINKS)
    @Does(Action.PLAN_CHANGE)
    Page make(
            Doing doing,
            @PathVariable("partner") String partner,
            @RequestParam(name = "days", defaultValue = "") String days,
            HttpServletRequest request) {
        if (!days.strip().matches("[1-9]|[12][0-9]|30")) {
            return page(
                            doing,
                            partner,
                            Optional.empty(),
                            days,
                            Map.of("days", "Give a whole number of days, from 1 to 30."))
                    .status(422);
        }
        String path = links.make(doing, partner, Integer.parseInt(days.strip()));
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
        return page(doing, partner, Optional.of(address), USUAL_DAYS, Map.of());
    }

    @PostMapping(LINKS + "/{link}/end")
    @Does(Action.PLAN_CHANGE)
    Page end(Doing doing, @PathVariable("partner") String partner, @PathVariable("link") UUID link) {
        return Page.seeOther(links.end(doing, partner, link));
    }

    private Page page(Doing doing, String partner, Optional<String> made, String days, Map<String, String> errors) {
        return entrance.look(doing, "item/" + partner + "/links", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + PartnersLink.PATH));
            shown.put("of", partners.get(change, partner));
            shown.put("links", links.ofPartner(change, partner));
            shown.put("on", links.isOn());
            shown.put("made", made);
            shown.put("days", days);
            shown.put("errors", errors);
            shown.put("now", change.at());
            shown.put("zone", change.plan().zone());
            return Page.of("gatehouse/information/partner/links", shown);
        });
    }
}
