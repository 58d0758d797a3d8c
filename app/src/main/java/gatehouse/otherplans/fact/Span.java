package gatehouse.otherplans.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/**
 * When a fact holds, in seconds of the one clock that all plans share; what is not said reaches without end.
 *
 * <p>An end before its start is kept, and then overlaps nothing.
 *
 * @param from {@link #OPEN_START} where no instant is given
 * @param to {@link #OPEN_END} where no instant is given
 * @param startWords what stands there in place of a time
 * @param endWords what stands there in place of a time, such as: until dispersal
 */
public record Span(long from, long to, String startWords, String endWords, Optional<DayOfWeek> weekday) {
    public static final long OPEN_START = Long.MIN_VALUE;
    public static final long OPEN_END = Long.MAX_VALUE;
    public static final Span NONE = new Span(OPEN_START, OPEN_END, "", "", Optional.empty());

    public static Span of(Optional<Instant> from, Optional<Instant> to) {
        return new Span(
                from.map(Instant::getEpochSecond).orElse(OPEN_START),
                to.map(Instant::getEpochSecond).orElse(OPEN_END),
                "",
                "",
                Optional.empty());
    }

    public boolean hasStart() {
        return from != OPEN_START;
    }

    public boolean hasEnd() {
        return to != OPEN_END;
    }

    /** Whether it is given from one instant to a later one. */
    public boolean isWhole() {
        return hasStart() && hasEnd() && from < to;
    }

    /** The start; there must be one. */
    public Instant start() {
        return Instant.ofEpochSecond(from);
    }

    /** The end; there must be one. */
    public Instant end() {
        return Instant.ofEpochSecond(to);
    }

    /** Whether both hold at some instant; where one ends as the other begins they do not. */
    public boolean overlaps(Span other) {
        return Math.max(from, other.from) < Math.min(to, other.to);
    }

    /** When both hold, of two that do at some instant. */
    public Span during(Span other) {
        return new Span(Math.max(from, other.from), Math.min(to, other.to), startWords, endWords, Optional.empty());
    }

    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }
}
