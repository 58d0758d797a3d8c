package gatehouse.foundation.web;

/** What people type, in the one form that can be kept, hashed and printed. */
public final class Words {
    private static final char REPLACEMENT = '\uFFFD';

    private Words() {}

    /** Line ends become one character; NUL and halves of characters become the replacement character. */
    public static String clean(String typed) {
        if (typed.chars().noneMatch(c -> c == 0 || c == '\r' || Character.isSurrogate((char) c))) {
            return typed;
        }
        StringBuilder clean = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '\r') {
                i += i + 1 < typed.length() && typed.charAt(i + 1) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (isPairAt(typed, i)) {
                clean.append(c).append(typed.charAt(++i));
            } else {
                clean.append(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    private static boolean isPairAt(String typed, int i) {
        return i + 1 < typed.length() && Character.isSurrogatePair(typed.charAt(i), typed.charAt(i + 1));
    }
}
