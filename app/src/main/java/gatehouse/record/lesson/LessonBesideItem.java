package gatehouse.record.lesson;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** Beside an item: the lessons of the force that bear on it; beside a lesson: whether it was released. */
@Component
public final class LessonBesideItem implements BesideItem {
    private final BearingRepository lessons = new BearingRepository();
    private final ReleaseRepository releases = new ReleaseRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        if (item.isRemoved()) {
            return List.of();
        }
        return item.kind().code().equals(LessonKind.CODE)
                ? release(change, item).toList()
                : lessons.bearingOn(change, item.id()).stream()
                        .map(bearing -> note(change, bearing))
                        .toList();
    }

    private static Note note(Change change, Bearing bearing) {
        ReleasedLesson lesson = bearing.lesson();
        return new Note(
                lesson.name() + " of the force",
                lesson.kindWords() + ": " + lesson.title() + "\n" + lesson.toDo() + "\n"
                        + bearing.answer().map(LessonAnswer::words).orElse("Not answered: applied, or not because?"),
                "/plans/" + change.plan().id() + LessonsThatBearLink.PATH + "#lesson-" + lesson.number());
    }

    private Stream<Note> release(Change change, Item item) {
        boolean may = change.who().may(Action.LESSON_RELEASE);
        List<ReleasedLesson> released = releases.ofItem(change, item.id());
        String address = may ? "/plans/" + change.plan().id() + "/lessons/" + item.reference() + "/release" : "";
        if (released.stream().noneMatch(ReleasedLesson::stands)) {
            String words = released.isEmpty()
                    ? "Not released. Only this plan knows of it."
                    : "Released, and withdrawn: "
                            + released.get(0).withdrawal().orElseThrow().because();
            return Stream.of(new Note("Release to the force", words, address));
        }
        return released.stream()
                .filter(ReleasedLesson::stands)
                .map(lesson -> new Note(
                        "Released to the force as lesson " + lesson.number(),
                        lesson.title() + "\n" + lesson.toDo(),
                        address));
    }
}
