package gatehouse.reader.answer;

import java.util.List;

/** Writes one line of JSON. */
final class Json {
    private static final String HEX = "0123456789abcdef";
    private final StringBuilder line = new StringBuilder(256).append('{');

    Json put(String name, String value) {
        name(name);
        string(value);
        return this;
    }

    Json put(String name, long value) {
        name(name);
        line.append(value);
        return this;
    }

    Json put(String name, List<?> values) {
        name(name).append('[');
        for (int n = 0; n < values.size(); n++) {
            line.append(n == 0 ? "" : ",");
            if (values.get(n) instanceof String text) {
                string(text);
            } else {
                line.append(values.get(n));
            }
        }
        line.append(']');
        return this;
    }

    String end() {
        return line.append("}\n").toString();
    }

    private StringBuilder name(String name) {
        if (line.length() > 1) {
            line.append(',');
        }
        return line.append('"').append(name).append("\":");
    }

    private void string(String value) {
        line.append('"');
        for (int n = 0; n < value.length(); n++) {
            char c = value.charAt(n);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c < ' ') {
                line.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}
