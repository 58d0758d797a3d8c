package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in place of a time: until dispersal, from the opening of doors, on conclusion of the show. */
final class WordsForTimes {
    private static final String MOMENT =
            "(?:(?:the|all|its|their|crowd|public|final|last|full|event|stage|site)\\s+){0,3}(?:dispersal|dispersed|egress|ingress|build|derig|de-rig|doors|gates|stand[-"
                    + " ]?down|stood down|closing|close|closure|curfew|further notice|late"
                    + "|notice|completion|completed|complete|clear|cleared|end|start|finish|conclusion|crowd|dusk|dawn|sunset|sunrise|nightfall|first light|last light|dark|step-off|relieved|relief|handover|kick-off|half time|full"
                    + " time|final"
                    + " whistle|event|show|march|parade|display|fireworks|concert|contingent|departure|arrival|released|spectators|patrons|public|float|vehicle|train|seal|search|opening|high"
                    + " water|low water)"
                    + "(?:\\s+(?!until|till|from|and|on|at|by|where|which|when|then|unless|to\\b|in\\b|half|quarter)[a-z’'-]+){0,4}?";
    private static final String STOP =
            "(?=\\s*(?:[.;:)|]|,(?!\\d)|$|\\b(?:and|on|at|by|from|until|till|to|where|which|when|then|unless|in|with|under|for|so|but)\\b))";
    private static final String ANYTHING =
            "(?!about|around|approx|roughly|noon|midday|midnight|half|quarter|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|\\d|(?:mon|tue|wed|thu|fri|sat|sun)|(?:the\\s+)?\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z][a-z’'-]*(?:\\s+[a-z0-9’'-]+){0,7}?";
    /** 2 hours after the finish, where until leads to it. */
    private static final String AFTER_A_WHILE =
            "(?:(?:about |some )?(?:half an|an|one|two|three|\\d{1,3})\\s+(?:hours?|minutes?|mins?)\\s+(?:before|after)\\s+)?";

    private static final Pattern UNTIL = Pattern.compile(
            "\\b((?:until|till|til)\\s+(?:" + AFTER_A_WHILE + MOMENT + "|" + ANYTHING + "))" + STOP,
            Pattern.CASE_INSENSITIVE);
    /** Behind a dash only what can hardly be the name of what happens: 18:00 – close, but 18:00 – Public. */
    private static final String AN_END =
            "(?:the\\s+)?(?:late|close|closing|finish|end|dusk|dawn|dark|sunset|sunrise|dispersal|stand[- ]?down|clear|complet(?:e|ion)|conclusion|curfew|cop|full time|doors|last \\w+)(?:\\s+of\\s+(?:the\\s+)?\\w+)?";

    private static final Pattern TO = Pattern.compile(
            "^\\s*(?:hrs|hours)?\\s*(?:to\\s*(?<moment>" + MOMENT + ")|(?:-|–|—)\\s*(?<end>" + AN_END + "))" + STOP,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "\\b(from\\s+(?:(?:half an|an|one|two|\\d{1,3})\\s+(?:hours?|minutes?|mins?)\\s+(?:before|after)\\s+)?"
                    + MOMENT + "(?:\\s+of\\s+(?:the\\s+)?\\w+)?)\\s+(?:until|till|to)\\s*(?:about |around )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_TIME =
            Pattern.compile("(?i)^\\s*(?:by [\\w ]{2,30}? )?(?:at|by)\\s+(?:about |around )?$");
    private static final int NEAR = 70;

    private WordsForTimes() {}

    static List<Timing> add(String words, List<Timing> read) {
        List<Timing> timings = new ArrayList<>(read.stream()
                .map(timing -> since(words, timing))
                .map(timing -> to(words, timing))
                .toList());
        Matcher until = UNTIL.matcher(words);
        while (until.find()) {
            end(words, until, timings);
        }
        MomentWords.add(words, timings);
        return timings;
    }

    /** From doors until 23:00. */
    private static Timing since(String words, Timing timing) {
        Matcher from = FROM.matcher(words.substring(0, timing.from()));
        return timing.hasOpenStart() && from.find() ? timing.startingInWords(from.start(1), from.group(1)) : timing;
    }

    /** 18:00 to close, and 10 a.m. on Saturday to close of service. */
    private static Timing to(String words, Timing timing) {
        String after = words.substring(timing.to())
                .replaceFirst(
                        "(?i)^(\\s*(?:on\\s+(?:the\\s+)?)?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b)",
                        "");
        int shift = words.length() - timing.to() - after.length();
        Matcher to = TO.matcher(after);
        return timing.hasOpenEnd() && to.find()
                ? timing.endingInWords(
                        timing.to() + shift + to.end(), to.group("end") == null ? to.group("moment") : to.group("end"))
                : timing;
    }

    private static void end(String words, Matcher until, List<Timing> timings) {
        int at = until.end(1);
        for (int i = 0; i < timings.size(); i++) {
            Timing next = timings.get(i);
            if (next.from() >= at
                    && SPOKEN_TIME.matcher(words.substring(at, next.from())).matches()) {
                timings.set(i, next.asEnd());
                return;
            }
        }
        for (int i = timings.size() - 1; i >= 0; i--) {
            Timing timing = timings.get(i);
            if (timing.to() <= until.start() && until.start() - timing.to() < NEAR) {
                boolean isEither = words.substring(timing.to(), until.start()).matches("(?is)[^.;]{0,40}\\bor\\s+");
                if (timing.hasOpenEnd() || isEither) {
                    timings.set(i, timing.endingInWords(at, until.group(1)));
                    return;
                }
                break;
            }
        }
        Timing alone = Timing.inWords(until.start(), at, "", until.group(1));
        Matcher from = FROM.matcher(words.substring(0, until.start()) + "until ");
        timings.add(from.find() ? alone.startingInWords(from.start(1), from.group(1)) : alone);
    }
}
