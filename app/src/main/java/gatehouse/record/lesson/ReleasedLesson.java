package gatehouse.record.lesson;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A lesson as the force has it: in words of its own, with what it bears on and nothing else of the plan it came from.
 *
 * @param number counts the lessons of a force
 * @param plan the plan it came from, only where the one who looks may see that plan
 */
public record ReleasedLesson(
        UUID id,
        int number,
        String title,
        String toDo,
        String lessonType,
        BearsOn on,
        String releasedBy,
        Instant releasedAt,
        Optional<UUID> plan,
        Optional<Withdrawal> withdrawal) {

    /**
     * What it bears on. Nothing in a list says nothing about that.
     *
     * @param eventKind empty where it bears on any kind of event
     */
    public record BearsOn(
            List<String> venues, String eventKind, List<String> methods, List<String> measures, List<String> phases) {
        public BearsOn {
            venues = List.copyOf(venues);
            methods = List.copyOf(methods);
            measures = List.copyOf(measures);
            phases = List.copyOf(phases);
        }

        boolean isNothing() {
            return venues.isEmpty()
                    && eventKind.isEmpty()
                    && methods.isEmpty()
                    && measures.isEmpty()
                    && phases.isEmpty();
        }
    }

    /** Who took it back, when and why. */
    public record Withdrawal(String by, Instant at, String because) {}

    /** As people say it. */
    public String name() {
        return "Lesson " + number;
    }

    /** The number with what kind of lesson it is. */
    public String nameAndKind() {
        return name() + " · " + kindWords().toLowerCase(Locale.UK);
    }

    public String kindWords() {
        return isNotablePractice() ? "Notable practice" : "Issue";
    }

    boolean isNotablePractice() {
        return lessonType.equals("NOTABLE_PRACTICE");
    }

    public boolean stands() {
        return withdrawal.isEmpty();
    }
}
