package gatehouse.home.calendar;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import gatehouse.foundation.web.CalendarText;

/** Events as a calendar file: whole days, each with its marking. */
final class EventCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private EventCalendar() {}

    static String of(Months months, Instant now) {
        CalendarText calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Gatehouse//Events//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", (months.marking() + " Events").strip());
        months.entries().stream()
                .filter(entry -> entry.first().isPresent())
                .forEach(entry -> event(calendar, entry, now));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private static void event(CalendarText calendar, Entry entry, Instant now) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", entry.identity() + "@gatehouse")
                .at("DTSTAMP", now)
                .line("DTSTART;VALUE=DATE", DAY.format(entry.first().orElseThrow()))
                .line("DTEND;VALUE=DATE", DAY.format(entry.end().orElseThrow().plusDays(1)))
                .line("TRANSP", "TRANSPARENT")
                .words("SUMMARY", entry.name())
                .words("LOCATION", String.join(", ", entry.areas()))
                .words("DESCRIPTION", (entry.marking() + "\n" + entry.whose() + ", " + entry.force()).strip())
                .line("CLASS", "CONFIDENTIAL")
                .line("END", "VEVENT");
    }
}
