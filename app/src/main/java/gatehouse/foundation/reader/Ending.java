package gatehouse.foundation.reader;

import java.util.Map;

/** The last line of an answer, as it came: what was read or drawn, or why nothing was. */
record Ending(Map<String, Object> line) {

    boolean isRefused() {
        return line.containsKey("refused");
    }

    String word(String name) {
        return line.get(name) instanceof String word ? word : "";
    }

    long number(String name) {
        return line.get(name) instanceof Long number ? number : 0;
    }

    boolean has(String name) {
        return line.containsKey(name);
    }

    /** Whether the process asked not to be used again. */
    boolean isLast() {
        return number("last") > 0;
    }
}
