package gatehouse.otherplans.proposal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in place of a time: until dispersal, from the opening of doors. */
final class WordsForTimes {
    private static final String MOMENT =
            "(?:(?:the|all|its|their|crowd|public|final|last|full|event|stage|site)\\s+){0,3}(?:dispersal|dispersed|egress|ingress|build|derig|de-rig|doors|gates|stand[-"
                    + " ]?down|stood down|closing|close|closure|curfew|further notice"
                    + "|notice|completion|completed|complete|clear|cleared|end|start|finish|conclusion|crowd|dusk|dawn|sunset|sunrise|dark|step-off|relieved|relief|handover|kick-off|full"
                    + " time|final"
                    + " whistle|event|show|march|parade|display|fireworks|concert|contingent|departure|arrival|released|spectators|patrons|public|float|vehicle|train|seal|search|opening|high"
                    + " water|low water)"
                    + "(?:\\s+(?!until|till|from|and|on|at|by|where|which|when|then|unless|to\\b|in\\b)[a-z’'-]+){0,4}?";
    private static final String STOP =
            "(?=\\s*(?:[,.;:)|]|$|\\b(?:and|on|at|by|from|until|till|to|where|which|when|then|unless|in|with|under|for)\\b))";
    private static final String ANYTHING =
            "(?!about|around|approx|noon|midday|midnight|\\d|(?:mon|tue|wed|thu|fri|sat|sun)|(?:the\\s+)?\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z’'-]+(?:\\s+[a-z’'-]+){0,6}?";
    private static final Pattern UNTIL = Pattern.compile(
            "\\b((?:until|till|til)\\s+(?:" + MOMENT + "|" + ANYTHING + "))" + STOP, Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile(
            "^\\s*(?:hrs|hours)?\\s*(?:to|-|–|—)\\s*((?:" + MOMENT + "))" + STOP, Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "\\b(from\\s+" + MOMENT + "(?:\\s+of\\s+\\w+)?)\\s+(?:until|till|to)\\s*$", Pattern.CASE_INSENSITIVE);
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
        return timings;
    }

    /** From doors until 23:00. */
    private static Timing since(String words, Timing timing) {
        Matcher from = FROM.matcher(words.substring(0, timing.from()));
        return timing.hasOpenStart() && from.find() ? timing.startingInWords(from.start(1), from.group(1)) : timing;
    }

    /** 18:00 to close. */
    private static Timing to(String words, Timing timing) {
        Matcher to = TO.matcher(words.substring(timing.to()));
        return timing.hasOpenEnd() && to.find() ? timing.endingInWords(timing.to() + to.end(1), to.group(1)) : timing;
    }

    private static void end(String words, Matcher until, List<Timing> timings) {
        for (int i = timings.size() - 1; i >= 0; i--) {
            Timing timing = timings.get(i);
            if (timing.to() <= until.start() && until.start() - timing.to() < NEAR) {
                if (timing.hasOpenEnd()) {
                    timings.set(i, timing.endingInWords(until.end(1), until.group(1)));
                    return;
                }
                break;
            }
        }
        Optional<LocalDateTime> none = Optional.empty();
        Timing alone = new Timing(until.start(), until.end(1), none, none, "", until.group(1), Optional.empty());
        Matcher from = FROM.matcher(words.substring(0, until.start()) + "until ");
        timings.add(from.find() ? alone.startingInWords(from.start(1), from.group(1)) : alone);
    }
}
