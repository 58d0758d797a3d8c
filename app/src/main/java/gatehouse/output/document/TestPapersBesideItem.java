package gatehouse.output.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.action.testing.Results;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From an exercise to its pack, and from an exercise or debrief to its record. */
@Component
public final class TestPapersBesideItem implements BesideItem {
    private final VersionService versions;

    public TestPapersBesideItem(VersionService versions) {
        this.versions = versions;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        String kind = item.kind().code();
        boolean exercise = kind.equals("EXERCISE");
        if (item.isRemoved()
                || !(exercise || kind.equals("DEBRIEF"))
                || !change.who().may(Action.DOCUMENT_ISSUE)) {
            return List.of();
        }
        String plan = "/plans/" + change.plan().id();
        return Stream.concat(
                        exercise ? before(plan + "/exercises/" + item.reference()) : Stream.of(),
                        record(change, item, plan))
                .toList();
    }

    private static Stream<Note> before(String exercise) {
        return Stream.of(
                new Note(
                        "Pack for whoever runs it, PDF",
                        "What is put to them, what is assumed, the contingencies step by step, a sheet for the results.",
                        exercise + "/pack.pdf"),
                new Note("Pack for whoever runs it, Word", "The same.", exercise + "/pack.docx"),
                new Note(
                        "Sheet for those who take part, PDF",
                        "What it is for and what they walk; not what is put to them.",
                        exercise + "/sheet.pdf"),
                new Note("Sheet for those who take part, Word", "The same.", exercise + "/sheet.docx"));
    }

    private Stream<Note> record(Change change, Item item, String plan) {
        Optional<Integer> newest = versions.ofPlan(change).stream()
                .map(version -> version.number())
                .limit(1)
                .filter(number -> Results.in(versions.open(change, number).contents(), item.reference())
                        .isPresent())
                .findFirst();
        return newest.map(number -> {
                    String record = plan + "/versions/" + number + "/results/" + item.reference() + "/record.";
                    return Stream.of(
                            new Note(
                                    "Record, PDF",
                                    "How each did and the lessons, as version " + number + " keeps them.",
                                    record + "pdf"),
                            new Note("Record, Word", "The same.", record + "docx"));
                })
                .orElseGet(() -> Stream.of(new Note(
                        "Record",
                        "A record is set from a version. Freeze one, and it is offered here.",
                        change.who().may(Action.VERSION_FREEZE) ? plan + "/versions/new" : "")));
    }
}
