package gatehouse.output.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.action.decision.Days;
import gatehouse.action.testing.Results;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From an exercise to its pack, and from an exercise or debrief to its record. */
@Component
public final class TestPapersBesideItem implements BesideItem {
    private final RecordLinks records;

    public TestPapersBesideItem(VersionService versions) {
        this.records = new RecordLinks(versions);
    }

    @Override
    public List<Note> links(Change change, Item item) {
        String kind = item.kind().code();
        boolean exercise = kind.equals("EXERCISE");
        if (item.isRemoved() || !Results.isTest(kind) || !change.who().may(Action.DOCUMENT_ISSUE)) {
            return List.of();
        }
        String exercises = "/plans/" + change.plan().id() + "/exercises/";
        return Stream.concat(
                        exercise ? before(exercises + item.reference()) : Stream.of(),
                        Results.toBeHeld(item, day(change, change.at()))
                                .map(day -> Stream.of(
                                        new Note("Record", "Still to be held, on " + Days.words(day) + ".", "")))
                                .orElseGet(() -> record(change, item)))
                .toList();
    }

    private Stream<Note> record(Change change, Item item) {
        return records.of(
                change,
                kept -> Results.in(kept.contents(), item.reference())
                        .filter(results -> Results.toBeHeld(
                                        results.at(), day(change, kept.version().takenAt()))
                                .isEmpty())
                        .isPresent(),
                "/results/" + item.reference(),
                "How each did and the lessons, as version %d keeps them.");
    }

    private static LocalDate day(Change change, Instant at) {
        return at.atZone(change.plan().zone()).toLocalDate();
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
}
