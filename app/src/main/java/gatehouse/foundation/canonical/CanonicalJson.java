package gatehouse.foundation.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes maps, lists, strings, booleans, whole numbers and what was {@link Kept} as RFC 8785 canonical JSON.
 *
 * <p>Our own because the kept types are so few that the form is a page of code; a test holds it byte for byte against
 * an independent implementation.
 */
public final class CanonicalJson {
    private static final long LARGEST = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    /** Canonical text that was written before and kept, to stand as a value within something larger. */
    public record Kept(String text) {}

    /** The canonical UTF-8 bytes of a value. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text of a value. */
    public static String text(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof String words) {
            string(words);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> list) {
            array(list);
        } else if (value instanceof Long || value instanceof Integer) {
            number(((Number) value).longValue());
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Kept kept) {
            out.append(kept.text());
        } else {
            throw new IllegalArgumentException("No canonical form for " + value);
        }
    }

    private void object(Map<?, ?> map) {
        // String's own order is by UTF-16 code unit, which is the order that the RFC asks for (3.2.3).
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        String between = "{";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(between);
            string(entry.getKey());
            out.append(':');
            write(entry.getValue());
            between = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> list) {
        out.append('[');
        String between = "";
        for (Object value : list) {
            out.append(between);
            write(value);
            between = ",";
        }
        out.append(']');
    }

    private void number(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("Beyond 2^53: " + number);
        }
        out.append(number);
    }

    private void string(String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isSurrogate(c)) {
                i = pair(words, i);
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                control(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private int pair(String words, int i) {
        if (!Character.isHighSurrogate(words.charAt(i))
                || i + 1 == words.length()
                || !Character.isLowSurrogate(words.charAt(i + 1))) {
            throw new IllegalArgumentException("Half a character at " + i);
        }
        out.append(words, i, i + 2);
        return i + 1;
    }

    private void control(char c) {
        int named = "\b\t\n\f\r".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("btnfr".charAt(named));
        } else {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
