package gatehouse.assessment.risk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.force.RiskScale;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Words;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The scales of a force: seen by everyone, added by its administrator. */
@Controller
public class ScaleController {
    private static final int POSITION = 65;

    private final Entrance entrance;
    private final ScaleService scales;

    public ScaleController(Entrance entrance, ScaleService scales) {
        this.entrance = entrance;
        this.scales = scales;
    }

    @Bean
    static MenuLink scalesMenu() {
        return new MenuLink(POSITION, "Scales", "/scales", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping("/scales")
    @Does(Action.CATALOGUE_SEE)
    Page list(Doing doing) {
        return list(doing, "", List.of());
    }

    @PostMapping("/scales")
    @Does(Action.SCALE_ADD)
    Page add(
            Doing doing,
            @RequestParam(name = "scale", defaultValue = "") String pasted,
            @RequestParam(name = "file", required = false) MultipartFile chosen)
            throws IOException {
        String file = text(chosen, pasted);
        try {
            return Page.seeOther(scales.add(doing, file));
        } catch (NotAScale told) {
            return list(doing.as(Action.CATALOGUE_SEE), file, told.faults()).status(422);
        }
    }

    @GetMapping("/scales/{scale}/{edition}")
    @Does(Action.CATALOGUE_SEE)
    Page show(Doing doing, @PathVariable("scale") String scale, @PathVariable("edition") String edition) {
        return entrance.look(doing, "scale/" + scale + "/" + edition, change -> {
            RiskScale found = scales.get(change, scale + "/" + edition);
            return Page.of("gatehouse/assessment/risk/scale", Map.of("matrix", Matrix.of(found)));
        });
    }

    private Page list(Doing doing, String typed, List<String> faults) {
        return entrance.look(doing, "scales", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("scales", scales.all(change));
            shown.put("typed", typed);
            shown.put("faults", faults);
            shown.put("errors", faults.isEmpty() ? Map.of() : Map.of("scale", "Nothing was added. " + faults.get(0)));
            shown.put("mayAdd", change.who().may(Action.SCALE_ADD));
            return Page.of("gatehouse/assessment/risk/scales", shown);
        });
    }

    /** What the file says, if one was chosen; otherwise what was pasted. */
    private static String text(MultipartFile file, String pasted) throws IOException {
        return file == null || file.isEmpty() ? pasted : Words.clean(new String(file.getBytes(), UTF_8));
    }
}
