package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what each time of a sentence is the time of: what stands before it, or behind it where it comes first. */
final class Subjects {
    private static final Pattern TRAILING =
            Pattern.compile("(?i)(?:[\\s,;:.(–|/-]|\\b(?:at|from|between|on|by|until|till|til|to"
                    + "|and|or|about|around|the|no later than|not later than|no earlier than|not before|not after|later than"
                    + "|approx\\.?|approximately|roughly|daily|each day|every day|of|for|in|with|the hours|as|is|are|was|were|be|been|will|shall|may|must"
                    + "|can|it|which|that|then|also|only|before|after|since|held|due|takes? place|taking place|scheduled|timed"
                    + "|starting|commencing|beginning|running|runs?|again|a|an)(?![\\w’']))+$");
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:[\\s,;:)–|.&-]|(?:hrs|hours|and|or|on|but|then|with|(?:onwards?|sharp)(?![\\w])|daily|each (?:day|night|evening)|both days)\\b)+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=[A-Z])");
    private static final Pattern ONLY_ENDS = Pattern.compile(
            "(?i)(?:will |shall |must |(?:is|are) (?:expected|due|scheduled) to )?(?:(?:re-?)?(?:closes?|opens?)|shuts?|ends?|finish(?:es)?|stops?|starts?|begins?|(?:then )?stands? down|leaves?|departs?|arrives?|returns?)");
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\s+(?:(?:will|shall|must) )?(?:be )?(?:(?:re-?)?(?:closes?|opens?|closed)|shuts?|ends?|finish(?:es)?|starts?|begins?|parades?(?: on)?|arrives?|departs?|stands? down)$");
    private static final int LONG = 90;

    private final String words;
    private final List<DayWords.Found> days;
    private final List<Timing> timings;

    Subjects(String words, List<DayWords.Found> days, List<Timing> timings) {
        this.words = words;
        this.days = days;
        this.timings = timings;
    }

    /** @param before the subject of the time before it; empty for the first */
    String of(int number, String before) {
        Timing timing = timings.get(number);
        int after = end(number);
        String first = timings.isEmpty() ? "" : clean(0, timings.get(0).from());
        if (first.isBlank()) {
            String behind = clean(timing.to(), next(number));
            return behind.isBlank() ? shown(before) : shown(behind);
        }
        boolean isSameAgain = number > 0 && timings.get(number - 1).from() == timing.from();
        String own = isSameAgain || after > timing.from() ? "" : lastClause(clean(after, timing.from()), number);
        if (own.isBlank()) {
            return before;
        }
        boolean isVerb = ONLY_ENDS.matcher(own).matches()
                && !before.isBlank()
                && !ONLY_ENDS.matcher(before).matches();
        return shown(isVerb ? VERB.matcher(before).replaceFirst("") + " " + own : own);
    }

    private int end(int number) {
        return timings.subList(0, number).stream().mapToInt(Timing::to).max().orElse(0);
    }

    private int next(int number) {
        int to = timings.get(number).to();
        return timings.stream()
                .mapToInt(Timing::from)
                .filter(from -> from >= to)
                .min()
                .orElse(words.length());
    }

    private static String lastClause(String own, int number) {
        int at = own.lastIndexOf("; ");
        return number > 0 && at > 0 ? own.substring(at + 1).strip() : own;
    }

    /** Without the days and small words at its ends. */
    private String clean(int from, int to) {
        int start = from;
        int end = to;
        String said = words.substring(start, end);
        for (boolean isLess = true; isLess; ) {
            int length = end - start;
            said = words.substring(start, end);
            Matcher lead = LEADING.matcher(said);
            start += lead.find() ? lead.end() : 0;
            Matcher trail = TRAILING.matcher(words.substring(start, end));
            end = trail.find() ? start + trail.start() : end;
            for (DayWords.Found day : days) {
                boolean isInside = day.from() >= from && day.to() <= to;
                if (isInside && day.from() <= start && day.to() > start && day.to() <= end) {
                    start = day.to();
                } else if (isInside && day.to() >= end && day.from() < end && day.from() >= start) {
                    end = day.from();
                }
            }
            isLess = end - start < length && end > start;
        }
        String left = words.substring(Math.min(start, end), end).strip();
        return from == 0 ? NUMBER.matcher(left).replaceFirst("") : left;
    }

    private static String shown(String subject) {
        String whole = subject.replaceFirst("^\\(", "").strip();
        return whole.length() > LONG ? whole.substring(0, LONG).strip() + "…" : whole;
    }
}
