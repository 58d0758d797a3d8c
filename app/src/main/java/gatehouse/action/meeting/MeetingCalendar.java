package gatehouse.action.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.foundation.web.CalendarText;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.WallClock;

/**
 * A meeting and actions as a calendar. A later copy takes the place of an earlier one: each keeps its name, and counts on
 * with every save.
 */
final class MeetingCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final CalendarText calendar = new CalendarText();
    private final String marking;
    private final ZoneId zone;
    private final Instant now;

    private MeetingCalendar(String name, String marking, ZoneId zone, Instant now) {
        this.marking = marking;
        this.zone = zone;
        this.now = now;
        calendar.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Gatehouse//Meetings and actions//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", marking + " " + name);
    }

    static String of(
            Optional<Meeting> meeting, Actions actions, String name, String marking, ZoneId zone, Instant now) {
        MeetingCalendar made = new MeetingCalendar(name, marking, zone, now);
        meeting.filter(one -> !one.said("startsAt").isEmpty()).ifPresent(made::meeting);
        actions.open().stream().filter(one -> one.due().isPresent()).forEach(made::action);
        return made.calendar.line("END", "VCALENDAR").toString();
    }

    private void meeting(Meeting meeting) {
        begin(meeting.item());
        calendar.at("DTSTART", WallClock.instant(meeting.said("startsAt"), zone));
        if (!meeting.said("endsAt").isEmpty()) {
            calendar.at("DTEND", WallClock.instant(meeting.said("endsAt"), zone));
        }
        calendar.words("SUMMARY", meeting.reference() + " " + meeting.item().title())
                .words("LOCATION", meeting.said("place"));
        String agenda = meeting.points().stream()
                .map(point -> point.reference() + " " + point.said("words"))
                .collect(Collectors.joining("\n"));
        end(agenda);
    }

    private void action(TakenAction action) {
        LocalDate day = action.due().orElseThrow().day();
        begin(action.item());
        calendar.line("DTSTART;VALUE=DATE", DAY.format(day))
                .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
                .words("SUMMARY", "DUE " + action.reference() + ": " + action.owner())
                .line("TRANSP", "TRANSPARENT");
        calendar.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", "-P1D")
                .words("DESCRIPTION", action.reference() + " is due tomorrow")
                .line("END", "VALARM");
        end(action.statement());
    }

    private void begin(Item item) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", item.id() + "@gatehouse")
                .line("SEQUENCE", String.valueOf(item.revision()))
                .at("DTSTAMP", now);
    }

    private void end(String description) {
        calendar.words("DESCRIPTION", marking + "\n" + description + "\n" + marking)
                .line("CLASS", "CONFIDENTIAL")
                .line("END", "VEVENT");
    }
}
