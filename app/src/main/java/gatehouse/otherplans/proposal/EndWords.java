package gatehouse.otherplans.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words round a single time whether something ends then. */
final class EndWords {
    private static final String AT =
            "(?:(?! (?:from|and|but|when|where|while)\\b| starts?\\b| begins?\\b| opens?\\b)[ \\w]){0,20}?(?: at| by|:| -| –)?";
    private static final String OCCASION =
            "(?:the )?(?:event|show|day|shift|night|match|concert|display|parade|march|market|race|programme|evening|performance|festival|service|ceremony|procession|briefing|restrictions?|closures?|duty)";
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:\\b(?:until|till|til|(?<!from )by|(?<!not |nothing )before"
                    + "|up to|latest|not after|(?<!not |no )later than|no later than|not later than|NLT|latest by|prior to"
                    + "|(?<!moved |changed |forward |set |back |put |brought )to)"
                    + "|\\b(?:(?:ends|ending|ended|end(?! of)|end of " + OCCASION
                    + ")|finish(?:es|ing)?(?! lines?)|concludes?|ceas(?:es?|ing)|expires?"
                    + "|(?:stops|(?:must|will|shall|should|to) stop)|terminates?|stands? down|stood down|reopens?|re-opens?|wraps?(?: up)?"
                    + "|(?:closures?|restrictions?|suspensions?|cordons?|bans?|orders?) (?:is|are|will be) (?:lifted|removed|withdrawn)|off site|off duty"
                    + "|(?:music|lights|sound|power) off|(?:cordons?|barriers?|fencing|up [\\d.:]{4,5},?) down|(?<=\\d, )down|taken down|lights out|curfew(?: is)?|deadline|cut-?off)"
                    + AT + ")\\s*(?:about |around |approx\\.? |approximately )?$");
    private static final Pattern CLOSES = Pattern.compile(
            "(?i)(?<what>[\\w’'() ]*?)\\b(?:will |shall |must |to )?(?:be )?clos(?:es?|ing|ed)(?: at| by|:)?\\s*(?:about |around )?$");
    /** What begins to be closed then, as a road does, ends nothing. */
    private static final Pattern ROAD = Pattern.compile(
            "(?i)\\b(?:roads?|streets?|lanes?|avenues?|drive|way|bridge|routes?|highway|carriageways?|crossings?|closures?|footpaths?|footways?|path|car parks?|square|terrace|promenade|seafront|river|channel|harbour|airspace|junctions?|steps|row|[ABM]\\d{1,4})\\s*(?:is|are|will)?\\s*$");

    private static final Pattern OPENS = Pattern.compile("(?:^|[;:/|])[\\s(–-]*$");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)^(?!\\s*(?:to|until|till)\\b|\\s*[-–—]\\s*(?:end|finish|close)\\b)[\\s–:-]*(?:[\\w’']+\\s+){0,4}(?:ends?|finish(?:es)?|stands? down|concludes?|curfew|reopens?)\\b");
    private static final Pattern CLOSES_AFTER = Pattern.compile(
            "(?i)^(?!\\s*(?:to|until|till)\\b|\\s*[-–—]\\s*(?:end|finish|close)\\b)[\\s–:-]*(?<what>(?:[\\w’']+\\s+){1,4}?)(?:closes?\\b(?!\\s+(?:circuit|support|protection))|off\\s*(?:[.,;|]|$))");
    private static final Pattern LATEST = Pattern.compile("(?i)^\\s*(?:at the latest|latest)\\b");

    private EndWords() {}

    static boolean isEnd(String words, ClockWords.Found time) {
        String before = words.substring(0, time.from());
        String after = words.substring(time.to());
        if (BEFORE.matcher(before).find() || LATEST.matcher(after).find() || isClosing(before)) {
            return true;
        }
        return OPENS.matcher(before).find() && (AFTER.matcher(after).find() || isClosingAfter(after));
    }

    /** 1700hrs Doors close. */
    private static boolean isClosingAfter(String after) {
        Matcher closes = CLOSES_AFTER.matcher(after);
        return closes.find() && !ROAD.matcher(closes.group("what")).find();
    }

    private static boolean isClosing(String before) {
        Matcher closes = CLOSES.matcher(before);
        boolean isPassive = before.matches("(?is).*\\bclosed(?: at| by|:)?\\s*(?:about |around )?$");
        return closes.find()
                && !isPassive
                && !closes.group("what").isBlank()
                && !ROAD.matcher(closes.group("what")).find();
    }
}
