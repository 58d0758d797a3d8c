package gatehouse.record.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.canonical.CanonicalJson;

/** JSON over several lines, in the order of its maps, for people to read. */
final class Indented {
    private static final int NARROW = 100;

    private Indented() {}

    static String text(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        String line = oneLine(value);
        if (indent.length() + line.length() <= NARROW || !(value instanceof Map || value instanceof List)) {
            return line;
        }
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inner + CanonicalJson.text(entry.getKey()) + ": " + text(entry.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        return ((List<?>) value)
                .stream()
                        .map(element -> inner + text(element, inner))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static String oneLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> CanonicalJson.text(entry.getKey()) + ": " + oneLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Indented::oneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return CanonicalJson.text(value);
    }
}
