package gatehouse.otherplans.across;

import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;

/** The regional lead's page: every team and stock that is committed at two events. */
@Controller
public final class AcrossController {
    private static final String ADDRESS = "/resources-across-events";

    private final Entrance entrance;
    private final AcrossService across;

    public AcrossController(Entrance entrance, AcrossService across) {
        this.entrance = entrance;
        this.across = across;
    }

    @Bean
    static MenuLink acrossLink() {
        return new MenuLink(80, "Same team, two events", ADDRESS, Set.of(Role.REGIONAL_LEAD));
    }

    @GetMapping(ADDRESS)
    @Does(Action.RESOURCES_ACROSS_SEE)
    Page show(Doing doing) {
        return entrance.look(
                doing,
                "resources-across-events",
                change -> Page.of("gatehouse/otherplans/across/across", Map.of("seen", across.ofForce(change))));
    }
}
