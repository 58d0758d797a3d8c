package gatehouse.record.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson of the force that bears on a plan, with the items beside which it stands and what the plan answers.
 *
 * @param answer the newest
 */
public record Bearing(ReleasedLesson lesson, List<Beside> beside, Optional<LessonAnswer> answer) {
    private static final int SHOWN = 6;

    public Bearing {
        beside = List.copyOf(beside);
    }

    /** An item that the lesson bears on. */
    public record Beside(String reference, String title) {}

    /** The first of the items, as a page has room for. */
    public List<Beside> first() {
        return beside.subList(0, Math.min(SHOWN, beside.size()));
    }

    public int others() {
        return beside.size() - first().size();
    }
}
