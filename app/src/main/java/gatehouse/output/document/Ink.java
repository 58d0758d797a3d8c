package gatehouse.output.document;

import java.util.BitSet;
import java.util.Locale;

/**
 * What the fonts of the PDF can draw, and what stands in for the rest.
 *
 * <p>A PDF for archiving may not show a sign that its fonts lack. So a sign without a glyph is printed as its code point
 * in brackets, {@code [U+1F6D1]}, which is honest, can be searched for and can be read back. Signs that turn the
 * direction of the text around are printed so too, for they can make a page say what was not typed. Signs that never
 * have ink, such as joiners, are left out; the mark that keeps a line left to right is kept where it has something to do.
 */
final class Ink {
    private static final BitSet DRAWN = Face.drawnByAll();

    private Ink() {}

    static String printable(String text) {
        String held = Characters.held(text);
        int clean = 0;
        while (clean < held.length() && isDrawnAsIs(held.charAt(clean))) {
            clean++;
        }
        if (clean == held.length()) {
            return held;
        }
        StringBuilder printed = new StringBuilder(held.length() + 16).append(held, 0, clean);
        boolean bothWays = Characters.hasRightToLeft(held);
        held.codePoints()
                .skip(clean)
                .filter(sign -> bothWays || sign != Characters.LEFT_TO_RIGHT)
                .forEach(sign -> print(printed, sign));
        return printed.toString();
    }

    static boolean draws(int sign) {
        return DRAWN.get(sign);
    }

    private static boolean isDrawnAsIs(char c) {
        boolean letter = c >= ' ' && c < 0x2000 && Character.getType(c) != Character.FORMAT;
        return c == '\n' || (letter && DRAWN.get(c));
    }

    private static void print(StringBuilder printed, int sign) {
        if (sign == '\t') {
            printed.append("    ");
        } else if (turnsDirection(sign)) {
            printed.append(named(sign));
        } else if (isJoiner(sign) || (sign == Characters.LEFT_TO_RIGHT && DRAWN.get(sign))) {
            printed.appendCodePoint(sign);
        } else if (hasNoInk(sign)) {
            return;
        } else if (sign == '\n' || DRAWN.get(sign)) {
            printed.appendCodePoint(sign);
        } else {
            printed.append(Character.isSpaceChar(sign) ? " " : named(sign));
        }
    }

    /** Joiners change how the letters beside them are written; the writing itself leaves them out. */
    private static boolean isJoiner(int sign) {
        return (sign == 0x200C || sign == 0x200D) && DRAWN.get(sign);
    }

    private static boolean turnsDirection(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static boolean hasNoInk(int sign) {
        boolean variant = (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0000 && sign <= 0xE0FFF);
        return variant || Character.getType(sign) == Character.FORMAT;
    }

    private static String named(int sign) {
        return String.format(Locale.ROOT, "[U+%04X]", sign);
    }
}
