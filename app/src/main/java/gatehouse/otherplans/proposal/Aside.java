package gatehouse.otherplans.proposal;

import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.ClockWords.Found;

/** Tells a number for a time that stands apart: in brackets behind its words, after a label, or at the end of its part. */
final class Aside {
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)\\b(?:until|till|before|after|by|from|when|at|opens?|closes?|starts?|ends?|T[-+–]\\d{1,3})\\b(?![^(]*\\b(?:capacity|people|seated|seats|crowd|attendance)\\b)[^.;()]{0,60}\\(\\s*(?:about |around |approx\\.? |circa |c\\.? ?|est\\.? |i\\.?e\\.? )?$");
    private static final Pattern JOINED =
            Pattern.compile("(?i)^\\)\\s*(?:until|till|to)\\b[^.;()]{1,60}\\(\\s*(?:about |around |approx\\.? )?$");
    private static final Pattern OPEN_END =
            Pattern.compile("(?i)^\\s*(?:-|–|—|till?|until|to)\\s*(?:late|close|closing|dusk|finish)\\s*(?:[.,;)]|$)");
    private static final Pattern LABEL = Pattern.compile("^(?:.*[.;]\\s+)?[A-Z][^:.;\\d]{2,40}:\\s*$");
    /** What happens then, and not how many. */
    private static final Pattern NEXT_PART = Pattern.compile(
            "(?s)\\s*[;,]\\s*(?!(?:.*\\b)?(?:capacity|crowd|attendance|about|around|over|under|than|some|of|for|total|sign|number|no|room|serials?|units?|and)\\b)(?:[A-Za-z’'-]+\\s+){1,3}");

    private static final Pattern END_OF_PART = Pattern.compile("(?s)\\s*(?:[.;,].*|$)");

    private Aside() {}

    /** Two hours before kick-off (1230), T-60 (0800), and Fireworks: 22.15 (12 minutes). */
    static boolean isTime(String before, String after) {
        boolean isBracketed = after.startsWith(")") && BRACKETED.matcher(before).find();
        return isBracketed
                || (LABEL.matcher(before).find() && Durations.after(after).minutes() > 0);
    }

    /** Doors (1515) until the last act (2230): what stands between the two. */
    static boolean isJoined(String between) {
        return JOINED.matcher(between).find();
    }

    /** 10 til late. */
    static boolean hasOpenEnd(String after) {
        return OPEN_END.matcher(after).find();
    }

    /** Doors 1000; first act 1030. */
    static boolean endsItsPart(String words, Found before, Found time) {
        return words.substring(time.from(), time.to()).matches("\\d{4}")
                && NEXT_PART.matcher(words.substring(before.to(), time.from())).matches()
                && END_OF_PART.matcher(words.substring(time.to())).matches();
    }
}
