package gatehouse.output.document;

import java.util.function.Predicate;
import java.util.stream.Stream;

import gatehouse.action.version.KeptVersion;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem.Note;

/** From an item to its record, which is set from the newest version; or to where one is frozen, if that does not hold it. */
final class RecordLinks {
    private final VersionService versions;

    RecordLinks(VersionService versions) {
        this.versions = versions;
    }

    /**
     * The links.
     *
     * @param holds whether a version holds what the record is of, and holds it as something that has happened
     * @param at the rest of the record's address, after that of the version
     * @param says what it holds, where %d is the version's number
     */
    Stream<Note> of(Change change, Predicate<KeptVersion> holds, String at, String says) {
        String plan = "/plans/" + change.plan().id();
        return versions.ofPlan(change).stream()
                .map(version -> version.number())
                .limit(1)
                .filter(number -> holds.test(versions.open(change, number)))
                .findFirst()
                .map(number -> {
                    String record = plan + "/versions/" + number + at + "/record.";
                    return Stream.of(
                            new Note("Record, PDF", says.formatted(number), record + "pdf"),
                            new Note("Record, Word", "The same.", record + "docx"));
                })
                .orElseGet(() -> Stream.of(new Note(
                        "Record",
                        "A record is set from a version. Freeze one, and it is offered here.",
                        change.who().may(Action.VERSION_FREEZE) ? plan + "/versions/new" : "")));
    }
}
