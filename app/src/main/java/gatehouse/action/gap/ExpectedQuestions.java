package gatehouse.action.gap;

import java.util.List;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** Which expected questions are asked of an item: all of them, but those that another of its answers settles. */
final class ExpectedQuestions {

    /** These questions are not asked of an item whose answer to {@code when} is one of {@code answers}. */
    record NotAsked(String kind, Set<String> fields, String when, Set<String> answers) {

        boolean holds(KeptItem item) {
            return item.kind().code().equals(kind)
                    && item.answers().text(when).filter(answers::contains).isPresent();
        }
    }

    static final List<NotAsked> NOT_ASKED = List.of(
            new NotAsked(
                    "METHOD_ASSESSMENT",
                    Set.of("worstCase", "likelihood", "impact", "reasons", "confidence", "existingControls"),
                    "applicability",
                    Set.of("NOT_APPLICABLE", "RELIES_ON")),
            // These are asked once for the event, not for each place.
            new NotAsked("METHOD_ASSESSMENT", Set.of("zones", "phases"), "category", Set.of("INS", "REC", "HOAX")),
            new NotAsked(
                    "OTHER_PLAN",
                    Set.of("readBy", "readOn", "effectOnOurs", "ourEffect", "objectives"),
                    "seen",
                    Set.of("NOT_SEEN")));

    private ExpectedQuestions() {}

    static List<Field> of(Kind kind) {
        return kind.fields().stream().filter(Field::expected).toList();
    }

    /** The questions of this item that are expected, asked, and neither answered nor explained. */
    static List<Field> unanswered(KeptItem item) {
        return of(item.kind()).stream()
                .filter(field -> GoldenThread.isUnanswered(item, field.name()))
                .filter(field ->
                        NOT_ASKED.stream().noneMatch(not -> not.fields().contains(field.name()) && not.holds(item)))
                .toList();
    }
}
