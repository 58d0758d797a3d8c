package gatehouse.otherplans.proposal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how long something lasts that begins at a time: for ten minutes, (1 hour 30). */
final class Durations {
    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d)?|half an|an|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety";
    private static final String UNIT = "hours?|hrs?|h|minutes?|mins?";
    private static final Pattern LASTING = Pattern.compile(
            "(?i)^[\\s,]*(?:on\\s+)?[\\s,]*(?:for|lasting|\\(\\s*(?:duration:?|lasting|for|lasts)?|duration:?|running for)\\s*"
                    + "(?:about|around|approx\\.?|approximately|some|up to|a further|no more than)?\\s*"
                    + "(?<number>" + NUMBER + ")[\\s-]*(?<unit>" + UNIT + ")\\b"
                    + "(?:\\s*(?:and\\s+)?(?:(?<half>a half)|(?<more>\\d{1,2})\\s*(?:minutes?|mins?|m)?)\\b)?"
                    + "(?!\\s+(?:before|after|prior|notice|warning|walk|drive|away|later|of))");
    private static final Pattern ALONE = Pattern.compile(
            "(?i)^\\s*(?:(?:about|approx\\.?|approximately)\\s+)?(?<number>" + NUMBER + ")[\\s-]*(?<unit>" + UNIT
                    + ")\\b(?:\\s*(?:and\\s+)?(?:(?<half>a half)|(?<more>\\d{1,2})\\s*(?:minutes?|mins?|m)?)\\b)?\\s*$");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:lasts?|lasting|for|of|closed|open)\\s+|(?:^|[,:;(])\\s*)(?:about|around|approx\\.?|approximately|up to)?\\s*(?<number>"
                    + NUMBER + ")[\\s-]*(?<unit>" + UNIT
                    + ")\\b(?:\\s*(?:and\\s+)?(?:(?<half>a half)|(?<more>\\d{1,2})\\s*(?:minutes?|mins?|m)?)\\b)?\\s*,?\\s*(?:from|at|starting(?: at| from)?|beginning(?: at)?|commencing(?: at)?)\\s*(?:about |around )?$");
    private static final int SIXTY = 60;
    private static final int HALF = 30;

    private Durations() {}

    /** @param to where its words end, counted from the time's end */
    record Lasting(int to, int minutes) {}

    /** Right after a time; 0 minutes where nothing is said. */
    static Lasting after(String words) {
        return read(LASTING.matcher(words));
    }

    /** Right before a time: lasts 20 minutes from. */
    static Lasting before(String words) {
        return read(BEFORE.matcher(words));
    }

    /** All that a cell says. */
    static Lasting alone(String cell) {
        return read(ALONE.matcher(cell));
    }

    private static Lasting read(Matcher match) {
        if (!match.find()) {
            return new Lasting(0, 0);
        }
        String said = match.group("number").toLowerCase(Locale.UK);
        boolean isHours = Character.toLowerCase(match.group("unit").charAt(0)) == 'h';
        if (said.equals("half an")) {
            return new Lasting(match.end(), HALF);
        }
        double number = Character.isDigit(said.charAt(0)) ? Double.parseDouble(said) : number(said);
        int minutes = (int) Math.round(number * (isHours ? SIXTY : 1));
        if (isHours && match.group("more") != null) {
            minutes += Integer.parseInt(match.group("more"));
        }
        if (isHours && match.group("half") != null) {
            minutes += HALF;
        }
        return new Lasting(match.end(), minutes);
    }

    private static long number(String word) {
        return switch (word) {
            case "a", "an" -> 1;
            case "forty-five" -> 45;
            case "ninety" -> 90;
            default -> Quantities.number(word);
        };
    }
}
