package gatehouse.action.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.CalendarText;
import gatehouse.foundation.web.Does;
import gatehouse.plan.plan.Marking;

/** Hands out meetings and actions for a calendar. */
@Controller
public final class CalendarController {
    private final Entrance entrance;
    private final MeetingService meetings;
    private final ActionService actions;

    public CalendarController(Entrance entrance, MeetingService meetings, ActionService actions) {
        this.entrance = entrance;
        this.meetings = meetings;
        this.actions = actions;
    }

    @GetMapping("/plans/{plan}/meetings/{meeting}/meeting.ics")
    @Does(Action.DOCUMENT_ISSUE)
    void meeting(Doing doing, @PathVariable("meeting") String reference, HttpServletResponse response) {
        String calendar = entrance.look(doing, "item/" + reference + "/meeting.ics", change -> {
            Meeting meeting = meetings.get(change, reference);
            return of(change, Optional.of(meeting), meeting.actions());
        });
        CalendarText.send(calendar, reference.toLowerCase(Locale.ROOT) + ".ics", response);
    }

    @GetMapping("/plans/{plan}/actions-due/actions.ics")
    @Does(Action.DOCUMENT_ISSUE)
    void actions(Doing doing, HttpServletResponse response) {
        String calendar =
                entrance.look(doing, "actions.ics", change -> of(change, Optional.empty(), actions.ofPlan(change)));
        CalendarText.send(calendar, "actions.ics", response);
    }

    private static String of(Change change, Optional<Meeting> meeting, Actions actions) {
        Stream<String> markings = Stream.of(
                        meeting.stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.item()),
                                        one.points().stream().map(Point::item))),
                        actions.open().stream().map(TakenAction::item))
                .flatMap(those -> those)
                .map(item -> item.marking());
        return MeetingCalendar.of(
                meeting,
                actions,
                change.plan().name(),
                Marking.highest(change.plan().marking(), markings),
                change.plan().zone(),
                change.at());
    }
}
