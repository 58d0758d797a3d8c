package gatehouse.output.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import gatehouse.action.decision.Days;
import gatehouse.action.testing.Results;
import gatehouse.action.testing.ResultsService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.output.template.Looks;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Kinds;

/**
 * Issues the papers of exercises and debriefs: before an exercise its pack and the sheet of those who take part, of the plan
 * as it stands; afterwards the record, which is set from a kept version. Their bytes are kept and each issue is logged.
 */
public final class TestPapersService {
    private final Entrance entrance;
    private final DocumentService documents;
    private final ResultsService results;
    private final ItemService items;
    private final Kinds kinds;
    private final Looks looks = new Looks();
    private final ItemPapers papers;

    public TestPapersService(
            Entrance entrance,
            DocumentService documents,
            ResultsService results,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        this.entrance = entrance;
        this.documents = documents;
        this.results = results;
        this.items = items;
        this.kinds = kinds;
        this.papers = new ItemPapers(entrance, files);
    }

    /** What whoever runs the exercise has in their hands, as pdf or docx. */
    public IssuedDocument pack(Doing doing, String exercise, String type) {
        return before(doing, exercise, type, "pack", "Exercise pack", ExercisePack::pack);
    }

    /** What those who take part are given, as pdf or docx. */
    public IssuedDocument sheet(Doing doing, String exercise, String type) {
        return before(doing, exercise, type, "sheet", "Exercise sheet", ExercisePack::sheet);
    }

    private IssuedDocument before(
            Doing doing,
            String exercise,
            String typeAsked,
            String what,
            String title,
            Function<ExercisePack, List<Block>> setting) {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper = entrance.look(
                doing,
                "item/" + exercise + "/" + what,
                change -> paper(change, results.ofExercise(change, exercise), title, setting)
                        .in(looks.ofPlan(change)));
        String name = DocumentName.of(exercise, what, "", paper.running().marking(), type);
        return papers.issue(doing, paper, type, name, "exercise." + what + ".issued", exercise);
    }

    private Paper paper(Change change, Results exercise, String title, Function<ExercisePack, List<Block>> setting) {
        Readers readers = Readers.of(exercise.at(), change.plan().marking());
        List<Block> blocks =
                setting.apply(new ExercisePack(exercise, readers, named(change), items.asked(change), outcomes()));
        boolean published = change.plan().published();
        RunningLines running =
                RunningLines.issued(change, published ? "" : readers.marking(), title.toUpperCase(Locale.UK), blocks);
        return Paper.inEnglish(
                title + ", " + exercise.at().reference(),
                change.plan().name(),
                published ? "" : change.plan().author(),
                change.at(),
                running,
                blocks);
    }

    /** What an exercise's items name: where, who, and in which plan. */
    private Map<String, Item> named(Change change) {
        Map<String, Item> named = new HashMap<>();
        Stream.of("ZONE", "PARTNER", "OTHER_PLAN", "RECEIVED_VERSION")
                .flatMap(code -> items.ofKind(change, kinds.get(code), true).stream())
                .forEach(item -> named.put(item.reference(), item));
        return named;
    }

    private List<String> outcomes() {
        return kinds.get("TEST_RESULT").field("outcome").choices().stream()
                .map(Choice::words)
                .map(words -> words.toLowerCase(Locale.UK))
                .toList();
    }

    /** The record of an exercise or debrief as this version keeps it, as pdf or docx. */
    public IssuedDocument record(Doing doing, int version, String test, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper = entrance.look(doing, "document/" + test + "/v" + version, change -> {
            Edition edition = documents.edition(change, version);
            Results kept = Results.in(edition.plan(), test)
                    .orElseThrow(() -> new Refusal(DocumentRefusal.NO_SUCH_TEST, version, test));
            refuseToBeHeld(edition, kept);
            return record(edition, kept).in(looks.ofPlan(change));
        });
        String name =
                DocumentName.of(test, "record", "v" + version, paper.running().marking(), type);
        return papers.issue(doing, paper, type, name, "test.record.issued", test);
    }

    /** A version that was taken before the day of an exercise holds what was planned, and no record of it. */
    private static void refuseToBeHeld(Edition edition, Results kept) {
        Results.toBeHeld(
                        kept.at(),
                        edition.version().takenAt().atZone(edition.zone()).toLocalDate())
                .ifPresent(day -> {
                    throw new Refusal(
                            DocumentRefusal.STILL_TO_BE_HELD,
                            edition.version().number(),
                            kept.at().reference(),
                            Days.words(day));
                });
    }

    static Paper record(Edition edition, Results kept) {
        Readers readers = Readers.of(kept.at(), edition.plan().said("marking"));
        String what = kept.isDebrief() ? "debrief" : "exercise";
        RunningLines running = new RunningLines(
                edition.isPublished() ? "" : readers.marking(),
                edition.plan().said("banner"),
                "RECORD OF " + (kept.isDebrief() ? "A " : "AN ") + what.toUpperCase(Locale.UK),
                "Version " + edition.version().number(),
                edition.fingerprint());
        return Paper.inEnglish(
                "Record of " + what + " " + kept.at().reference(),
                edition.subject(),
                edition.isPublished() ? "" : edition.plan().said("author"),
                edition.version().takenAt(),
                running,
                TestRecord.of(edition, kept, readers));
    }
}
