package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds moments that stand alone in place of a time: at dusk, on conclusion of the show, T-40, an hour before doors. */
final class MomentWords {
    private static final String OCCASION =
            "(?:the\\s+)?(?:event|show|day|shift|night|match|concert|display|parade|march|market|race|races|programme|evening|performance|festival|fireworks|play|service|prize-?giving|ceremony|procession|trading|business|game|gig|final)";
    private static final String MOMENT =
            "(?:dusk|dawn|sunset|sunrise|nightfall|first light|last light|dispersal|lighting-up time"
                    + "|close of (?:play|service|business|trading|event)|stand[- ]?down|kick-?off|half[- ]?time|full[- ]?time"
                    + "|(?:the )?final whistle|low water|high water|step-?off|end of (?:shift|duty)"
                    + "|(?:the )?(?:end|start|close|finish|opening) of " + OCCASION + ")";
    private static final Pattern AT =
            Pattern.compile("(?i)\\b(?:at|on|from|after|upon|by|following)\\s+(?<moment>" + MOMENT
                    + "|(?:the )?(?:conclusion|completion) of (?:the )?[a-z][a-z’'-]*(?: (?!at|on|by|and|until|to|in|from)[a-z’'-]+)?)"
                    + "\\b(?!\\s+(?:until|till|to)\\b)");
    private static final Pattern COUNTDOWN =
            Pattern.compile("\\bT\\s?[-–−+]\\s?\\d{1,3}\\s?(?i:hours?|hrs?|h|minutes?|mins?|m)?\\b");
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:(?:half an|an|one|two|three|four|\\d{1,3})\\s+"
            + "(?:hours?|hrs?|minutes?|mins?)|half[- ]an[- ]hour)\\s+(?:before|after|prior to|following|ahead of)\\s+"
            + "(?:(?:the\\s+)?(?:doors|gates|kick-?off|opening|first race|final whistle|step-?off)(?:\\s+open(?:ing)?)?|"
            + MOMENT + "|"
            + OCCASION + "(?:\\s+(?:starts?|begins?|ends?|finishes))?)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "(?i)\\b(?:ends?|ending|finish(?:es)?|concludes?|off air|off duty|stands? down|stops?|ceases?|closes?|by|withdrawn|removed|lifted|reopens?)\\b[^.;]{0,25}$");
    private static final int CLOSE = 12;

    private MomentWords() {}

    static void add(String words, List<Timing> timings) {
        for (Pattern pattern : List.of(AT, RELATIVE, COUNTDOWN)) {
            Matcher match = pattern.matcher(words);
            while (match.find()) {
                add(words, match, pattern == AT ? match.group("moment") : match.group(), timings);
            }
        }
        timings.sort((one, other) -> Integer.compare(one.from(), other.from()));
    }

    /** Dusk (16:20) is told by its time already. */
    private static void add(String words, Matcher match, String moment, List<Timing> timings) {
        int from = match.start();
        int to = match.end();
        boolean isTold = timings.stream().anyMatch(other -> from < other.to() + 1 && other.from() < to + CLOSE);
        if (!isTold) {
            boolean isEnd = ENDS.matcher(words.substring(0, match.end() - moment.length()))
                    .find();
            timings.add(Timing.inWords(from, to, isEnd ? "" : moment, isEnd ? moment : ""));
        }
    }
}
