package gatehouse.record.lesson;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a plan answers to a lesson that bears on it; the newest counts.
 *
 * @param says the lesson's words as they were answered
 * @param applied the references of the items in which it is applied; empty where it is not
 */
public record LessonAnswer(
        UUID lesson, String says, Outcome outcome, List<String> applied, String because, String by, Instant at) {

    public LessonAnswer {
        applied = List.copyOf(applied);
    }

    /** Whether the lesson was taken up. */
    public enum Outcome {
        APPLIED("Applied"),
        NOT_APPLIED("Not applied");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isApplied() {
        return outcome == Outcome.APPLIED;
    }

    /** In a sentence, without who said so. */
    public String words() {
        return isApplied()
                ? "Applied in " + String.join(", ", applied) + (because.isEmpty() ? "" : ": " + because)
                : "Not applied, because: " + because;
    }

    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put(LessonAnswersPart.LESSON, lesson.toString());
        entry.put(LessonAnswersPart.SAYS, says);
        entry.put(LessonAnswersPart.OUTCOME, outcome.name());
        if (!applied.isEmpty()) {
            entry.put(LessonAnswersPart.APPLIED, applied);
        }
        if (!because.isEmpty()) {
            entry.put(LessonAnswersPart.BECAUSE, because);
        }
        entry.put(LessonAnswersPart.BY, by);
        entry.put(LessonAnswersPart.AT, at.toString());
        return entry;
    }

    static LessonAnswer ofPlanFile(Map<String, Object> entry) {
        List<String> applied = entry.get(LessonAnswersPart.APPLIED) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new LessonAnswer(
                UUID.fromString(LessonAnswersPart.words(entry, LessonAnswersPart.LESSON)),
                LessonAnswersPart.words(entry, LessonAnswersPart.SAYS),
                Outcome.valueOf(LessonAnswersPart.words(entry, LessonAnswersPart.OUTCOME)),
                applied,
                LessonAnswersPart.words(entry, LessonAnswersPart.BECAUSE),
                LessonAnswersPart.words(entry, LessonAnswersPart.BY),
                Instant.parse(LessonAnswersPart.words(entry, LessonAnswersPart.AT)));
    }
}
