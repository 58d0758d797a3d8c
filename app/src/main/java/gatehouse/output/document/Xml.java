package gatehouse.output.document;

/** Words as they stand inside XML that this room writes as text. */
final class Xml {
    private Xml() {}

    static String escaped(String words) {
        String held = Characters.held(words);
        StringBuilder escaped = new StringBuilder(held.length() + 16);
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
