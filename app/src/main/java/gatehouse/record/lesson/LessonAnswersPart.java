package gatehouse.record.lesson;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What a plan answered to lessons of its force, as versions and the plan file hold it. */
public final class LessonAnswersPart implements PlanPart {
    public static final String NAME = "lessonAnswers";
    static final String LESSON = "lesson";
    static final String SAYS = "says";
    static final String OUTCOME = "outcome";
    static final String APPLIED = "applied";
    static final String BECAUSE = "because";
    static final String BY = "by";
    static final String AT = "at";

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final BearingRepository lessons = new BearingRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField(LESSON, PartField.WORDS, true),
                new PartField(SAYS, PartField.WORDS, true),
                new PartField(OUTCOME, "APPLIED|NOT_APPLIED", true),
                new PartField(APPLIED, PartField.REFERENCES, false),
                new PartField(BECAUSE, PartField.WORDS, false),
                new PartField(BY, PartField.WORDS, true),
                new PartField(AT, PartField.INSTANT, true));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new HashMap<>();
        if (!IDENTITY.matcher(words(entry, LESSON)).matches()) {
            faults.put(LESSON, "This names no lesson: it is the identity under which a force keeps one.");
        }
        boolean applied = "APPLIED".equals(entry.get(OUTCOME));
        boolean somewhere = entry.get(APPLIED) instanceof List<?> list && !list.isEmpty();
        if (applied != somewhere) {
            faults.put(APPLIED, applied ? AnswersForm.SAY_WHERE : "What is not applied is applied nowhere.");
        }
        if (!applied && words(entry, BECAUSE).isBlank()) {
            faults.put(BECAUSE, AnswersForm.SAY_WHY);
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return lessons.answers(change).stream().map(LessonAnswer::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream().map(LessonAnswer::ofPlanFile).forEach(answer -> lessons.insert(change, answer));
    }

    /** What counts of the part of a version: the newest answer to each lesson, in the order of the first. */
    public static List<LessonAnswer> newest(List<Map<String, Object>> entries) {
        Map<UUID, LessonAnswer> newest = new LinkedHashMap<>();
        entries.stream()
                .map(LessonAnswer::ofPlanFile)
                .forEach(answer -> newest.merge(
                        answer.lesson(), answer, (was, is) -> is.at().isBefore(was.at()) ? was : is));
        return List.copyOf(newest.values());
    }

    static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }
}
