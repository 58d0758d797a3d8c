package gatehouse.reader.answer;

/** Text as it may be kept: single spaces, no control characters, no half of a character. */
final class Clean {
    private Clean() {}

    static String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int n = 0; n < raw.length(); n++) {
            char c = raw.charAt(n);
            if (c == '\n') {
                newLine(clean);
            } else if (blank(c)) {
                space(clean);
            } else if (Character.isSurrogate(c)) {
                n += surrogate(raw, n, clean);
            } else if (!invisible(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b' || Character.isSpaceChar(c);
    }

    private static boolean invisible(char c) {
        return Character.isISOControl(c) || c == '\u00ad' || c == '\ufeff' || c >= '\ufffe' || directs(c);
    }

    /** Marks that turn the direction of writing could make a person read other words than the machine does. */
    private static boolean directs(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static void space(StringBuilder clean) {
        if (!clean.isEmpty() && !Character.isWhitespace(clean.charAt(clean.length() - 1))) {
            clean.append(' ');
        }
    }

    private static void newLine(StringBuilder clean) {
        while (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != '\n') {
            clean.append('\n');
        }
    }

    private static int surrogate(String raw, int n, StringBuilder clean) {
        if (n + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(n), raw.charAt(n + 1))) {
            clean.append(raw, n, n + 2);
            return 1;
        }
        clean.append('\ufffd');
        return 0;
    }
}
