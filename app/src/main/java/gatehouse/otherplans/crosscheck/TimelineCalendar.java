package gatehouse.otherplans.crosscheck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.web.CalendarText;
import gatehouse.otherplans.crosscheck.Timeline.Bar;
import gatehouse.otherplans.fact.Span;

/**
 * The windows that the timeline draws, as a calendar: what other plans say, when people are there, and of this plan's own
 * measures those in a clash. One without a start is the moment at which it ends, and says so.
 */
final class TimelineCalendar {
    private static final int UID_LENGTH = 32;

    /** What a telephone shows of an entry; the whole stands in its description. */
    private static final int LONGEST = 80;

    private TimelineCalendar() {}

    static String of(Timeline timeline, UUID plan, String name, String marking, Instant now) {
        CalendarText calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Gatehouse//Timeline of plans//EN")
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", marking + " " + name);
        Map<String, Integer> seen = new HashMap<>();
        timeline.rows()
                .forEach(row -> row.bars().stream().filter(Bar::isDrawn).forEach(bar -> {
                    String key = plan + "|" + bar.fact().reference() + "|"
                            + bar.fact().about();
                    event(calendar, row.place(), bar, key + "|" + seen.merge(key, 1, Integer::sum), marking, now);
                }));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private static void event(CalendarText calendar, String place, Bar bar, String key, String marking, Instant now) {
        Span span = bar.fact().span();
        String digest =
                Digest.hex(Digest.sha256(key.getBytes(StandardCharsets.UTF_8))).substring(0, UID_LENGTH);
        calendar.line("BEGIN", "VEVENT").line("UID", digest + "@gatehouse").at("DTSTAMP", now);
        calendar.at("DTSTART", span.hasStart() ? span.start() : span.end());
        if (span.isWhole()) {
            calendar.at("DTEND", span.end());
        }
        calendar.words("SUMMARY", summary(bar, span))
                .words("LOCATION", place)
                .words("DESCRIPTION", description(bar, marking))
                .line("CLASS", "CONFIDENTIAL")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static String summary(Bar bar, Span span) {
        String said =
                bar.what().length() > LONGEST ? bar.what().substring(0, LONGEST).strip() + "…" : bar.what();
        String what = (bar.isClash() ? "CLASH " + bar.clashes() + ": " : "") + bar.plan() + ", " + said;
        if (!span.hasStart()) {
            return "ENDS, no start given: " + what;
        }
        if (!span.hasEnd()) {
            return "BEGINS, no end given: " + what;
        }
        return span.isWhole() ? what : "ENDS BEFORE IT STARTS: " + what;
    }

    private static String description(Bar bar, String marking) {
        return marking + "\n" + bar.what() + "\n" + bar.from() + " to " + bar.to() + "\n"
                + bar.fact().reference() + ", " + bar.fact().source().anchor() + ": “"
                + bar.fact().source().words() + "”\n" + marking;
    }
}
