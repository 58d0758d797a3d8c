package gatehouse.home.calendar;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.CalendarText;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;

/** The calendar of events: a page by month, and a file for a calendar of one's own. */
@Controller
public final class EventsController {
    private final Entrance entrance;
    private final CalendarService calendar;

    public EventsController(Entrance entrance, CalendarService calendar) {
        this.entrance = entrance;
        this.calendar = calendar;
    }

    @Bean
    static MenuLink calendarLink() {
        return new MenuLink(5, "Calendar", "/calendar", Set.of());
    }

    @GetMapping("/calendar")
    @Does(Action.CALENDAR)
    Page months(
            Doing doing,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "force", defaultValue = "") String force,
            @RequestParam(name = "area", defaultValue = "") String area) {
        return entrance.look(
                doing,
                "calendar",
                change -> Page.of(
                        "gatehouse/home/calendar/calendar",
                        Map.of("months", calendar.months(change, from, force, area))));
    }

    @GetMapping("/calendar.ics")
    @Does(Action.CALENDAR)
    void file(
            Doing doing,
            @RequestParam(name = "force", defaultValue = "") String force,
            @RequestParam(name = "area", defaultValue = "") String area,
            HttpServletResponse response) {
        String file = entrance.look(
                doing,
                "calendar.ics",
                change -> EventCalendar.of(calendar.months(change, "", force, area), change.at()));
        CalendarText.send(file, "events.ics", response);
    }
}
