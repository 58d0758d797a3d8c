package gatehouse.otherplans.across;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * One team or stock committed at two events, for one stretch of time.
 *
 * @param from when both first want it; or, where they only follow too closely, when one lets it go
 * @param to when both last want it; or when the other takes it up
 * @param overlaps whether both want it at once
 */
record Twice(Commitment one, Commitment other, Instant from, Instant to, boolean overlaps) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu HH:mm", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static Twice of(Commitment one, Commitment other) {
        Instant from = one.start().isAfter(other.start()) ? one.start() : other.start();
        Instant to = one.end().isBefore(other.end()) ? one.end() : other.end();
        return from.isBefore(to) ? new Twice(one, other, from, to, true) : new Twice(one, other, to, from, false);
    }

    /** The same two events, and the same team or stock. */
    boolean isOfSame(Twice next) {
        return one.key().equals(next.one.key())
                && one.event().isSame(next.one.event())
                && other.event().isSame(next.other.event());
    }

    /** Both stretches as one, where they meet. */
    Twice with(Twice next) {
        return new Twice(one, other, from, to.isAfter(next.to) ? to : next.to, true);
    }

    boolean meets(Twice next) {
        return overlaps && next.overlaps && !next.from.isAfter(to);
    }

    /** With the commitment of this plan first. */
    Twice seenFrom(UUID plan) {
        return one.isOf(plan) ? this : new Twice(/* one= */ other, /* other= */ one, from, to, overlaps);
    }

    boolean touches(UUID force) {
        return one.event().force().equals(force) || other.event().force().equals(force);
    }

    /** The hours in words, and nothing that either event does outside them. */
    String hours(ZoneId zone) {
        if (overlaps) {
            return "from " + MINUTE.format(from.atZone(zone)) + " to " + end(zone);
        }
        long minutes = Duration.between(from, to).toMinutes();
        return minutes == 0
                ? "ending or beginning as it does here, at " + MINUTE.format(from.atZone(zone))
                        + ", with no time between to move and rest"
                : "with only " + minutes + (minutes == 1 ? " minute" : " minutes") + " between to move and rest, from "
                        + MINUTE.format(from.atZone(zone)) + " to " + end(zone);
    }

    private String end(ZoneId zone) {
        boolean sameDay = from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate());
        return (sameDay ? CLOCK : MINUTE).format(to.atZone(zone));
    }
}
