package gatehouse.output.document;

/** Any text at all, made holdable by a document's XML without changing what can be held. */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int NEXT_LINE = 0x85;

    /** A sign without ink that counts as a letter written from left to right. */
    static final char LEFT_TO_RIGHT = '\u200E';

    private Characters() {}

    /**
     * Shows what no document can hold as U+FFFD: control characters and halves of pairs. Every kind of line end becomes
     * a line feed.
     */
    static String held(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length()).append(text, 0, clean);
        for (int at = clean; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (sign == '\r') {
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                sign = '\n';
            }
            held.appendCodePoint(isHoldable(sign) ? lineEndsAlike(sign) : REPLACEMENT);
        }
        return held.toString();
    }

    /**
     * Typed words as a part of a line of the document's own: right-to-left words keep their direction, and neither turn
     * the line round nor draw the numbers after them into it.
     */
    static String isolated(String typed) {
        String before = startsRightToLeft(typed) ? String.valueOf(LEFT_TO_RIGHT) : "";
        return hasRightToLeft(typed) ? before + typed + LEFT_TO_RIGHT : typed;
    }

    /** Whether the first letter that has a direction is written from right to left. */
    static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(way))
                .mapToObj(Characters::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(sign -> sign > 0x58F && isRightToLeft(Character.getDirectionality(sign)));
    }

    private static boolean isRightToLeft(int way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || way == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x2000);
    }

    private static boolean isHoldable(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != NEXT_LINE;
        boolean halfOfPair = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean nothing = (sign & 0xFFFE) == 0xFFFE;
        return !control && !halfOfPair && !nothing;
    }

    private static int lineEndsAlike(int sign) {
        return sign == NEXT_LINE || sign == 0x2028 || sign == 0x2029 ? '\n' : sign;
    }
}
