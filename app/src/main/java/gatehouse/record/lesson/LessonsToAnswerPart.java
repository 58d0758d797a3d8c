package gatehouse.record.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/**
 * The lessons of the force that bear on a plan and are not answered, so that a version tells what was left open on its day.
 *
 * <p>Made from what the force has released: a plan file that is taken in elsewhere leaves them behind.
 */
public final class LessonsToAnswerPart implements PlanPart {
    /** Its name, for the rules that read a plan's contents. */
    public static final String NAME = "lessonsToAnswer";

    private final BearingRepository lessons = new BearingRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField(LessonAnswersPart.LESSON, PartField.WORDS, true),
                new PartField(LessonAnswersPart.SAYS, PartField.WORDS, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return lessons.bearing(change).stream()
                .filter(one -> one.answer().isEmpty())
                .map(Bearing::lesson)
                .map(lesson -> Map.<String, Object>of(
                        LessonAnswersPart.LESSON, lesson.id().toString(), LessonAnswersPart.SAYS, lesson.title()))
                .toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        // What bears on the plan is found again from what this force has released.
    }
}
