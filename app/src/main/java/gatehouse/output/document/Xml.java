package gatehouse.output.document;

/** Words as they stand inside XML that this room writes as text. */
final class Xml {
    private Xml() {}

    static String escaped(String words) {
        String held = Characters.held(words);
        StringBuilder escaped = new StringBuilder(held.length() + 16);
        escape(escaped, held, 0, held.length());
        return escaped.toString();
    }

    /** Appends a part of words that a document can hold. */
    static void escape(StringBuilder xml, String held, int from, int to) {
        int plain = from;
        for (int at = from; at < to; at++) {
            String entity = entity(held.charAt(at));
            if (!entity.isEmpty()) {
                xml.append(held, plain, at).append(entity);
                plain = at + 1;
            }
        }
        xml.append(held, plain, to);
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
