package gatehouse.output.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the form of an Arabic letter by its neighbours, as a pen would join them.
 *
 * <p>The forms are read out of Unicode's own names for them, so there is no list here to be wrong.
 */
final class ArabicForms {
    private enum Place {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private static final Map<String, Integer> FORMS = forms();
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int STROKE = 0x640;

    private ArabicForms() {}

    static String joined(String text) {
        int[] signs = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < signs.length; at++) {
            int next = neighbour(signs, at, 1);
            boolean fromBefore = joinsOnward(neighbour(signs, at, -1)) && joinsBack(signs[at]);
            Integer both = next < 0
                    ? null
                    : form(
                            Character.toString(signs[at]) + Character.toString(next),
                            fromBefore ? Place.FINAL : Place.ISOLATED);
            if (both != null && signs[at + 1] == next) {
                joined.appendCodePoint(both);
                at++;
            } else if (signs[at] != JOINER && signs[at] != NON_JOINER) {
                boolean toNext = joinsOnward(signs[at]) && joinsBack(next);
                Integer form = form(signs[at], place(fromBefore, toNext));
                joined.appendCodePoint(form == null ? signs[at] : form);
            }
        }
        return joined.toString();
    }

    private static Place place(boolean fromBefore, boolean toNext) {
        if (fromBefore) {
            return toNext ? Place.MEDIAL : Place.FINAL;
        }
        return toNext ? Place.INITIAL : Place.ISOLATED;
    }

    /** The next letter that way, past the marks that sit on letters; -1 where there is none. */
    private static int neighbour(int[] signs, int from, int step) {
        for (int at = from + step; at >= 0 && at < signs.length; at += step) {
            if (Character.getType(signs[at]) != Character.NON_SPACING_MARK) {
                return signs[at];
            }
        }
        return -1;
    }

    private static boolean joinsOnward(int sign) {
        return sign == JOINER || sign == STROKE || form(sign, Place.INITIAL) != null;
    }

    private static boolean joinsBack(int sign) {
        return sign == JOINER || sign == STROKE || form(sign, Place.FINAL) != null;
    }

    private static Integer form(int sign, Place place) {
        return sign < 0 ? null : form(Character.toString(sign), place);
    }

    private static Integer form(String letters, Place place) {
        return FORMS.get(place + letters);
    }

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new HashMap<>();
        addForms(forms, 0xFB50, 0xFBB1);
        addForms(forms, 0xFBD3, 0xFBE9);
        addForms(forms, 0xFBFC, 0xFBFF);
        addForms(forms, 0xFE80, 0xFEFC);
        return forms;
    }

    private static void addForms(Map<String, Integer> forms, int first, int last) {
        for (int form = first; form <= last; form++) {
            String name = Character.getName(form);
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            for (Place place : Place.values()) {
                if (name != null && name.endsWith(place + " FORM") && Ink.draws(form)) {
                    forms.put(place + letters, form);
                }
            }
        }
    }
}
