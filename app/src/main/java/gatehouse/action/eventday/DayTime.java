package gatehouse.action.eventday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.decision.Days;
import gatehouse.plan.kind.WallClock;

/**
 * When something must stand at its place: by the time that the plan gives it, or else by its own day where that is before its
 * phases, or else when the first of them begins. Times that are only in the words of a recommendation are not read out of them.
 *
 * @param by "By 26 June 2027, 07:30"; empty where its phases alone say when
 * @param from ", from 26 June 2027, 08:00", when the first of its phases begins; empty where that cannot be read
 * @param orderedBy what it stands at in a list
 */
public record DayTime(String by, String from, Instant orderedBy) {

    /** "By 26 June 2027, 07:30", or else "From 26 June 2027, 08:00". */
    public String inShort() {
        return by.isEmpty() ? from.replaceFirst("^, f", "F") : by;
    }

    static DayTime of(KeptItem item, Optional<Instant> begins, ZoneId zone) {
        String from = begins.map(at -> ", from " + Days.minute(at, zone)).orElse("");
        Optional<Instant> minute = item.answers().text("inPlaceBy").map(words -> WallClock.instant(words, zone));
        if (minute.isPresent()) {
            return new DayTime("By " + Days.minute(minute.get(), zone), from, minute.get());
        }
        LocalDate first = begins.map(at -> LocalDate.ofInstant(at, zone)).orElse(LocalDate.MAX);
        return item.answers()
                .text(item.kind().code().equals("COMMITMENT") ? "dueOn" : "neededBy")
                .map(LocalDate::parse)
                .filter(first::isAfter)
                .map(day -> new DayTime(
                        "By " + Days.words(day),
                        from,
                        day.plusDays(1).atStartOfDay(zone).toInstant()))
                .orElseGet(() -> new DayTime("", from, begins.orElse(Instant.MAX)));
    }
}
