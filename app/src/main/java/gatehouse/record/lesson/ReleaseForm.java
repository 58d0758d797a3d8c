package gatehouse.record.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

import gatehouse.foundation.access.PlanHeader;
import gatehouse.plan.kind.Answers;

/**
 * The words in which a lesson is released, as typed.
 *
 * @param venues one a line
 * @param measures codes, one a line
 * @param read {@code YES} once somebody has read the words as a stranger to the plan would
 */
public record ReleaseForm(
        String title,
        String toDo,
        String venues,
        String eventKind,
        List<String> methods,
        String measures,
        List<String> phases,
        String read) {
    private static final int LONGEST_VENUE = 100;
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9]{3,}\\b");

    public ReleaseForm {
        methods = List.copyOf(methods);
        phases = List.copyOf(phases);
    }

    /** As the plan's own lesson says it. */
    static ReleaseForm of(Answers lesson) {
        return new ReleaseForm(
                lesson.text("statement").orElse(""),
                lesson.text("toDo").orElse(""),
                String.join("\n", lesson.list("venues")),
                lesson.text("eventKind").orElse(""),
                lesson.list("methods"),
                String.join("\n", lesson.list("measures")),
                lesson.list("phaseTypes"),
                "");
    }

    /** What a request sent. */
    public static ReleaseForm read(MultiValueMap<String, String> sent) {
        return new ReleaseForm(
                first(sent, "title"),
                first(sent, "toDo"),
                first(sent, "venues"),
                first(sent, "eventKind"),
                sent.getOrDefault("methods", List.of()),
                first(sent, "measures"),
                sent.getOrDefault("phases", List.of()),
                first(sent, "read"));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed;
    }

    ReleasedLesson.BearsOn on() {
        return new ReleasedLesson.BearsOn(
                lines(venues), eventKind, methods, lines(measures.toUpperCase(Locale.ROOT)), phases);
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** What is wrong with it, beside each box. */
    Map<String, String> faults(PlanHeader plan, ListWords lists, Predicate<String> isMeasure) {
        Map<String, String> faults = new LinkedHashMap<>();
        ofWords("title", title, "Say what was learnt, in a sentence.", plan, faults);
        ofWords("toDo", toDo, "Say what the next plan should do.", plan, faults);
        ofWords("venues", venues, "", plan, faults);
        lines(venues).stream()
                .filter(venue -> venue.length() > LONGEST_VENUE || venue.chars().noneMatch(Character::isLetterOrDigit))
                .findFirst()
                .ifPresent(venue -> faults.putIfAbsent(
                        "venues",
                        "Write a venue as plans call it: a name of up to " + LONGEST_VENUE + " letters a line."));
        if (!eventKind.isEmpty()) {
            ofList("eventKind", "kind of event", ListWords.EVENT_KIND, List.of(eventKind), lists, faults);
        }
        ofList("methods", "method of attack", ListWords.METHOD, methods, lists, faults);
        ofList("phases", "phase", ListWords.PHASE, phases, lists, faults);
        on().measures().stream()
                .filter(isMeasure.negate())
                .findFirst()
                .ifPresent(code -> faults.put("measures", "The catalogue has no measure " + code + "."));
        if (on().isNothing()) {
            faults.putIfAbsent("venues", "Say at least one thing that it bears on, or nobody will be shown it.");
        }
        if (!read.equals("YES")) {
            faults.put("read", "Read the words as somebody who may not see this plan, then tick this.");
        }
        return faults;
    }

    /** A tag that is in no list would never meet a plan. */
    private static void ofList(
            String box, String what, String list, List<String> codes, ListWords lists, Map<String, String> faults) {
        codes.stream()
                .filter(code -> !lists.offers(list, code))
                .findFirst()
                .ifPresent(code -> faults.put(
                        box, "Your force has no " + what + " “" + code + "” in its list. Choose from those shown."));
    }

    private static void ofWords(String box, String typed, String needed, PlanHeader plan, Map<String, String> faults) {
        Matcher reference = REFERENCE.matcher(typed);
        if (typed.isBlank()) {
            if (!needed.isEmpty()) {
                faults.put(box, needed);
            }
        } else if (reference.find()) {
            faults.put(box, "Take out " + reference.group() + ": it means nothing outside this plan.");
        } else if (holds(typed, plan.reference())) {
            faults.put(box, "Take out " + plan.reference() + ": the lesson must not say which plan it came from.");
        } else if (holds(typed, plan.name())) {
            faults.put(box, "Take out the name of this plan: the lesson must not say which plan it came from.");
        }
    }

    private static boolean holds(String typed, String words) {
        return typed.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }
}
