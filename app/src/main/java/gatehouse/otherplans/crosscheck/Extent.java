package gatehouse.otherplans.crosscheck;

import gatehouse.otherplans.fact.Span;

/** How much of a window a plan gives, which a picture must not make more of. */
public enum Extent {
    WHOLE(""),
    NO_START("no start given"),
    NO_END("no end given"),
    BACKWARD("ends before it starts"),
    /** No plan's window at all, but the time for which nobody is there. */
    NOBODY("");

    private final String words;

    Extent(String words) {
        this.words = words;
    }

    static Extent of(Span span) {
        if (!span.hasStart()) {
            return NO_START;
        }
        if (!span.hasEnd()) {
            return NO_END;
        }
        return span.to() < span.from() ? BACKWARD : WHOLE;
    }

    /** What stands beside the mark; empty where the window says all. */
    public String words() {
        return words;
    }
}
