package gatehouse.action.staleness;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;

/** The national threat level as dated history, and its next. */
@Controller
public final class LevelController {
    private final Entrance entrance;
    private final LevelService levels;

    public LevelController(Entrance entrance, LevelService levels) {
        this.entrance = entrance;
        this.levels = levels;
    }

    @Bean
    static MenuLink levelLink() {
        return new MenuLink(85, "National level", "/threat-levels", Set.of(Role.REGIONAL_LEAD, Role.ADMINISTRATOR));
    }

    @GetMapping("/threat-levels")
    @Does(Action.THREAT_LEVEL_SET)
    Page show(Doing doing) {
        return page(doing, LevelForm.empty(), Map.of());
    }

    @PostMapping("/threat-levels")
    @Does(Action.THREAT_LEVEL_SET)
    Page set(
            Doing doing,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "level", defaultValue = "") String level,
            @RequestParam(name = "since", defaultValue = "") String since,
            @RequestParam(name = "source", defaultValue = "") String source) {
        LevelForm form = new LevelForm(area, level, since, source);
        try {
            return Page.seeOther(levels.set(doing, form));
        } catch (LevelService.LevelRefused refused) {
            return page(doing, form, refused.errors()).status(422);
        }
    }

    private Page page(Doing doing, LevelForm form, Map<String, String> errors) {
        return entrance.look(doing, "threat-levels", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("levels", levels.all(change));
            shown.put("form", form);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/staleness/levels", shown);
        });
    }
}
