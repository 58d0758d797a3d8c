package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Locale;

/** Reads a number in figures or in words. */
final class NumberWords {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int TEN = 10;
    private static final int DOZEN = 12;

    private NumberWords() {}

    /** Of what is no number, 0. */
    static long read(String words) {
        String plain = words.replace(",", "").strip().toLowerCase(Locale.UK);
        if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
            return plain.isEmpty() ? 0 : Long.parseLong(plain);
        }
        if (plain.endsWith("dozen")) {
            return DOZEN * (plain.startsWith("a ") ? 1 : read(plain.split(" ", 2)[0]));
        }
        if (plain.contains("pair") || plain.startsWith("a couple")) {
            return 2;
        }
        String[] parts = plain.split("[- ]", 2);
        int tens = Math.max(0, TENS.indexOf(parts[0]));
        int ones = Math.max(0, ONES.indexOf(parts[parts.length - 1]));
        return tens == 0 ? Math.max(0, ONES.indexOf(parts[0])) : (long) tens * TEN + (parts.length == 1 ? 0 : ones);
    }
}
