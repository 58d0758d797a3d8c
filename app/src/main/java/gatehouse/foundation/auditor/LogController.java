package gatehouse.foundation.auditor;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

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

/** The log, for the auditor. */
@Controller
class LogController {
    private static final int PAGE = 50;

    private final Entrance entrance;
    private final LogRepository log = new LogRepository();

    LogController(Entrance entrance) {
        this.entrance = entrance;
    }

    @Bean
    static MenuLink logLink() {
        return new MenuLink(110, "Log", "/log", Set.of(Role.AUDITOR));
    }

    @GetMapping("/log")
    @Does(Action.LOG_READ)
    Page read(Doing doing, HttpServletRequest request) {
        LogQuestion asked = LogQuestion.read(request);
        Map<String, String> errors = asked.errors();
        List<Entry> found = entrance.look(
                doing,
                "log",
                change -> errors.isEmpty() ? log.find(change.sql(), change.who().force(), asked, PAGE + 1) : List.of());
        List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        long next = found.size() > PAGE ? shown.get(PAGE - 1).number() : 0;
        return Page.of(
                        "gatehouse/foundation/auditor/log",
                        Map.of("asked", asked, "entries", shown, "next", next, "errors", errors))
                .status(errors.isEmpty() ? 200 : 422);
    }
}
