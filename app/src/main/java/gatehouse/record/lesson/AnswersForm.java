package gatehouse.record.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

/** What was typed beside each lesson, by its number. */
public record AnswersForm(Map<Integer, Typed> byLesson) {
    static final String SAY_WHERE = "Say in which item it is applied: its reference, as REC-004.";
    static final String SAY_WHY = "Say why it is not applied.";

    private static final Pattern OUTCOME = Pattern.compile("lesson-([0-9]{1,9})\\.outcome");
    private static final Pattern APPLIED = Pattern.compile("lesson-([0-9]{1,9})\\.applied");
    private static final Pattern BECAUSE = Pattern.compile("lesson-([0-9]{1,9})\\.because");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-[0-9]{3,9}");

    public AnswersForm {
        byLesson = Map.copyOf(byLesson);
    }

    /** One lesson's boxes. */
    public record Typed(String outcome, String applied, String because) {
        static final Typed NOTHING = new Typed("", "", "");

        boolean isNothing() {
            return outcome.isEmpty() && applied.isBlank() && because.isBlank();
        }

        boolean isApplied() {
            return outcome.equals(LessonAnswer.Outcome.APPLIED.name());
        }

        /** The references in what was typed, as they were typed. */
        List<String> references() {
            List<String> found = new ArrayList<>();
            Matcher reference = REFERENCE.matcher(applied.toUpperCase(Locale.ROOT));
            while (reference.find()) {
                if (!found.contains(reference.group())) {
                    found.add(reference.group());
                }
            }
            return found;
        }
    }

    static AnswersForm read(MultiValueMap<String, String> sent) {
        Map<Integer, Typed> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            String value = values.get(0);
            with(typed, OUTCOME.matcher(name), value, (was, is) -> new Typed(is, was.applied(), was.because()));
            with(typed, APPLIED.matcher(name), value, (was, is) -> new Typed(was.outcome(), is, was.because()));
            with(typed, BECAUSE.matcher(name), value, (was, is) -> new Typed(was.outcome(), was.applied(), is));
        });
        typed.values().removeIf(Typed::isNothing);
        return new AnswersForm(typed);
    }

    private static void with(
            Map<Integer, Typed> typed, Matcher box, String value, BiFunction<Typed, String, Typed> put) {
        if (box.matches()) {
            int number = Integer.parseInt(box.group(1));
            typed.put(number, put.apply(typed.getOrDefault(number, Typed.NOTHING), value));
        }
    }

    /** As the page shows it again. */
    public Typed of(int number) {
        return byLesson.getOrDefault(number, Typed.NOTHING);
    }

    /**
     * What is wrong with one answer, beside its boxes.
     *
     * @param items the references that stand in the plan
     */
    static Map<String, String> faults(int number, Typed typed, Set<String> items) {
        String lesson = "lesson-" + number;
        if (typed.outcome().isEmpty()) {
            return Map.of(lesson + ".outcome", "Say whether lesson " + number + " is applied.");
        }
        if (!typed.isApplied()) {
            return typed.because().isBlank() ? Map.of(lesson + ".because", SAY_WHY) : Map.of();
        }
        List<String> references = typed.references();
        if (references.isEmpty()) {
            return Map.of(lesson + ".applied", SAY_WHERE);
        }
        return references.stream()
                .filter(reference -> !items.contains(reference))
                .findFirst()
                .map(reference -> Map.of(lesson + ".applied", "There is no " + reference + " in this plan."))
                .orElse(Map.of());
    }
}
