package gatehouse.tasking.tasking;

import gatehouse.foundation.force.ListEntry;

/**
 * Something that a commander should consider. The list holds it as one text, its heading before the first colon, so that a
 * force's own entry is a line like any other.
 */
public record Consideration(String code, String heading, String words) {
    private static final String COLON = ": ";

    static Consideration of(ListEntry entry) {
        return of(entry.code(), entry.words());
    }

    /** With nothing under its heading where the text has no colon. */
    public static Consideration of(String code, String text) {
        int colon = text.indexOf(COLON);
        return colon < 0
                ? new Consideration(code, text, "")
                : new Consideration(code, text.substring(0, colon), text.substring(colon + COLON.length()));
    }
}
