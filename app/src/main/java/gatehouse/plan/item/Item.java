package gatehouse.plan.item;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kind;

/**
 * One item of a plan as it stands.
 *
 * @param revision 1 when it was added, one more with every save
 * @param title names it in lists; made from its answers
 */
public record Item(
        UUID id,
        Kind kind,
        String reference,
        int number,
        int revision,
        String marking,
        String title,
        Answers answers,
        Optional<Removal> removal) {

    /** When it was removed, as an instant in ISO form, and why. */
    public record Removal(String at, String because) {}

    public boolean isRemoved() {
        return removal.isPresent();
    }

    /** As the plan file holds it; the same map is the body of its revision. */
    public Map<String, Object> toPlanFile() {
        Map<String, Object> file = new TreeMap<>();
        file.put("kind", kind.code());
        file.put("reference", reference);
        file.put("marking", marking);
        file.put("answers", answers.toPlanFile());
        removal.ifPresent(removed -> file.put("removed", Map.of("at", removed.at(), "because", removed.because())));
        return file;
    }

    Item saved(String newMarking, String newTitle, Answers newAnswers) {
        return new Item(id, kind, reference, number, revision + 1, newMarking, newTitle, newAnswers, removal);
    }

    Item titled(String newTitle) {
        return new Item(id, kind, reference, number, revision, marking, newTitle, answers, removal);
    }

    Item marked(String newMarking) {
        return new Item(id, kind, reference, number, revision, newMarking, title, answers, removal);
    }

    Item removed(Removal why) {
        return new Item(id, kind, reference, number, revision + 1, marking, title, answers, Optional.of(why));
    }

    Item restored() {
        return new Item(id, kind, reference, number, revision + 1, marking, title, answers, Optional.empty());
    }
}
