package gatehouse.plan.kind;

import java.util.List;

/** What stands against a question: an answer, or a reason for there being none. */
public sealed interface Answer {

    /**
     * An answer as the plan file holds it: a string, a whole number (Long) or a list of strings.
     *
     * <p>Links are the references of the items they lead to (VUL-003). Dates are {@code 2026-06-27}; moments are the
     * clock on the wall of the event, {@code 2026-06-27 10:00}.
     */
    record Given(Object value) implements Answer {
        public Given {
            if (value instanceof List<?> list) {
                value = List.copyOf(list);
            }
        }
    }

    /** No answer, and why; {@code words} says what was done to find out, or where it is held. */
    record Blank(BlankState state, String words) implements Answer {}
}
