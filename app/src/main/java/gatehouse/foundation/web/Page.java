package gatehouse.foundation.web;

import java.util.Map;

/**
 * What a handler method answers with: a template and what it shows, or another address to go to.
 *
 * @param template as {@code gatehouse/plan/plan/list}; the template gets a {@link Frame} named {@code frame} too
 */
public record Page(String template, Map<String, Object> shown, int status, String location) {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    public Page {
        shown = Map.copyOf(shown);
    }

    public static Page of(String template, Map<String, Object> shown) {
        return new Page(template, shown, OK, "");
    }

    /** Where to go after a form was kept. */
    public static Page seeOther(String location) {
        return new Page("", Map.of(), SEE_OTHER, location);
    }

    public Page status(int other) {
        return new Page(template, shown, other, location);
    }
}
