package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.testing.Results;
import gatehouse.action.testing.Tried;
import gatehouse.action.testing.WhereItStands;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Item;

/**
 * The record of one exercise or debrief as a version keeps it: how each thing that was tried did, what was said, and the
 * lessons with who changes what.
 */
final class TestRecord {
    private static final List<Column> RESULTS =
            List.of(new Column("What was tried", 11), new Column("How it did, and what was seen", 15));

    private final Edition edition;
    private final Results results;
    private final Readers readers;

    private TestRecord(Edition edition, Results results, Readers readers) {
        this.edition = edition;
        this.results = results;
        this.readers = readers;
    }

    static List<Block> of(Edition edition, Results results, Readers readers) {
        return new TestRecord(edition, results, readers).blocks();
    }

    private List<Block> blocks() {
        Item at = results.at();
        return Sections.all(
                List.of(new Block.Heading(1, at.reference() + " " + at.title(), "record")),
                Standing.of(edition),
                Sections.answers(edition.find(at.reference()).map(this::facts).orElse(List.of())),
                results.isDebrief() ? Sections.under("What was said, head by head", "said", heads(at)) : List.of(),
                Sections.under("How each did", "results", howEachDid()),
                results.isDebrief()
                        ? Sections.under("Advice that was not accepted", "advice", notAccepted(at))
                        : injects(at),
                Sections.under("Lessons", "lessons", lessons()),
                readers.leftOut(Stream.of(
                                results.all().stream().map(Tried::item),
                                results.all().stream().flatMap(one -> one.result().stream()),
                                results.others().stream(),
                                ofThis("LESSON").map(lesson -> lesson.item().toItem()))
                        .flatMap(those -> those)));
    }

    private List<Answer> facts(Entry at) {
        return results.isDebrief()
                ? at.answers(
                        "What kind",
                        "debriefType",
                        "None was held, because",
                        "noneBecause",
                        "When",
                        "heldAt",
                        "Who took part",
                        "attended")
                : at.answers(
                        "What was tested and why",
                        "purpose",
                        "What kind",
                        "exerciseType",
                        "Decided by",
                        "decidedBy",
                        "When",
                        "heldAt",
                        "Where",
                        "place",
                        "Who took part",
                        "attended");
    }

    /** What nobody said anything about is named, so that a head that was forgotten is seen. */
    private List<Block> heads(Item at) {
        if (isNoneHeld(at)) {
            return List.of();
        }
        List<Answer> said = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        Optional<Entry> entry = edition.find(at.reference());
        DebriefHeads.IN_ORDER.forEach((name, head) -> entry.flatMap(one -> one.answer(head, name))
                .ifPresentOrElse(said::add, () -> silent.add(head.toLowerCase(Locale.UK))));
        return Sections.all(
                Sections.answers(said),
                Sections.paragraph(silent.isEmpty() ? "" : "NOTHING RECORDED of: " + String.join(", ", silent) + "."));
    }

    private static boolean isNoneHeld(Item at) {
        return at.answers().text("debriefType").filter("NONE_HELD"::equals).isPresent();
    }

    private List<Block> howEachDid() {
        List<Tried> seen = results.all().stream()
                .filter(one -> readers.maySee(one.item())
                        && one.result().map(readers::maySee).orElse(true))
                .toList();
        List<Item> others = readers.seen(results.others());
        List<Tried> said = seen.stream().filter(one -> one.result().isPresent()).toList();
        List<Row> rows = Stream.concat(
                        rows(said, item -> !Results.isFact(item)),
                        others.stream().map(result -> row(result, Optional.empty())))
                .toList();
        if (said.isEmpty() && others.isEmpty() && isNoneHeld(results.at())) {
            return List.of();
        }
        return Sections.all(
                Sections.paragraph(counted(said, others, seen.size())),
                Sections.table("", RESULTS, rows),
                Sections.table(
                        Results.ASSUMPTIONS,
                        RESULTS,
                        rows(said, Results::isFact).toList()),
                notSaid(seen));
    }

    private Stream<Row> rows(List<Tried> said, Predicate<Item> which) {
        return said.stream()
                .filter(one -> which.test(one.item()))
                .map(one -> row(one.result().orElseThrow(), Optional.of(one.item())));
    }

    /** Every row of the table is counted, and nothing that could not be tried at an event before the plan's own. */
    private String counted(List<Tried> said, List<Item> others, int of) {
        String counts = Stream.concat(said.stream().flatMap(one -> one.result().stream()), others.stream())
                .collect(Collectors.groupingBy(this::outcome, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getValue() + " " + one.getKey().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        int all = said.size() + others.size();
        if (results.isOfEarlierEvent()) {
            return "This is of an event before this plan’s own. "
                    + (all == 0
                            ? "It is not written down how anything did."
                            : Counted.sentence(
                                    Counted.of(all, "result is", "results are") + " written down: " + counts));
        }
        if (of == 0 && all == 0) {
            return "Nothing that may be on this paper was to be tried.";
        }
        if (all == 0) {
            return "It is not written down how " + (of == 1 ? "it" : "any of the " + of) + " did.";
        }
        return Counted.sentence("How " + counted(said.size(), others.size(), of) + " did is written down: " + counts);
    }

    private static String counted(int said, int others, int of) {
        String asked = of == 0 ? "" : said + " of " + of;
        String besides = others == 0 ? "" : Counted.of(others, "thing", "things") + (of == 0 ? "" : " besides");
        return asked + (asked.isEmpty() || besides.isEmpty() ? "" : " and ") + besides;
    }

    private String outcome(Item result) {
        return edition.find(result.reference())
                .map(entry -> entry.given("outcome"))
                .orElse("");
    }

    /** What failed stands out in words, for a page that is skimmed. */
    private Row row(Item result, Optional<Item> about) {
        Entry entry = edition.find(result.reference()).orElseThrow();
        String tested = entry.given("tested");
        boolean then = results.isOfEarlierEvent();
        List<String> tried = Stream.of(
                        then ? tested : "",
                        about.map(item -> (then ? "In this plan " : "") + item.reference() + " " + item.title())
                                .orElse(""),
                        then
                                        || about.filter(item -> item.title().equals(tested))
                                                .isPresent()
                                ? ""
                                : tested,
                        about.filter(Results::isFact)
                                .map(fact -> WhereItStands.of(fact, this::seen))
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .toList();
        return new Row(List.of(
                new Cell("", tried),
                Cell.loud(
                        entry.given("outcome").toUpperCase(Locale.UK),
                        result.reference() + ": " + Counted.sentence(entry.said("words")))));
    }

    private Optional<Item> seen(String reference) {
        return edition.find(reference).map(entry -> entry.item().toItem()).filter(readers::maySee);
    }

    private static List<Block> notSaid(List<Tried> seen) {
        String open = seen.stream()
                .filter(one -> one.result().isEmpty())
                .map(one -> one.item().reference())
                .sorted()
                .collect(Collectors.joining(", "));
        return Sections.paragraph(open.isEmpty() ? "" : "NOT SAID how these did: " + open + ".");
    }

    private List<Block> injects(Item at) {
        List<String> injects = at.answers().list("injects");
        return injects.isEmpty()
                ? List.of()
                : Sections.under("What was put to them, in order", "injects", List.of(new Block.NumberedList(injects)));
    }

    /** What it cost or did not, in the words of the debrief, and which advice that was, where this plan held it. */
    private List<Block> notAccepted(Item at) {
        List<String> advice = results.isOfEarlierEvent() ? List.of() : notAcceptedHere();
        String cost = edition.find(at.reference())
                .map(entry -> entry.said("notAccepted"))
                .orElse("");
        if ((advice.isEmpty() && cost.isEmpty()) || isNoneHeld(at)) {
            return List.of();
        }
        return Sections.all(
                cost.isEmpty()
                        ? Sections.paragraph("NOT SAID what it cost, or did not.")
                        : List.of(new Block.Callout("What it cost, or did not", cost)),
                Sections.bullets(advice));
    }

    private List<String> notAcceptedHere() {
        return Asked.all(edition).stream()
                .filter(one -> Said.of(one).settledOutcome().equals("NOT_ACCEPTED"))
                .filter(one -> readers.maySee(one.item().toItem()))
                .map(one -> Sentences.of(
                        one.reference() + " " + one.title(), Said.of(one).inShort()))
                .toList();
    }

    private Stream<Entry> ofThis(String kind) {
        return edition.each(kind).stream()
                .filter(one -> one.is("at", results.at().reference()));
    }

    private List<Block> lessons() {
        return Sections.all(lessons("Issues", "ISSUE"), lessons("Notable practice", "NOTABLE_PRACTICE"));
    }

    private List<Block> lessons(String caption, String type) {
        return Sections.table(
                caption,
                List.of(
                        new Column("Reference", 4),
                        new Column("What was learnt, and what the next plan should do", 13),
                        new Column("Who changes it, by when, and what shows it", 9)),
                ofThis("LESSON")
                        .filter(lesson -> lesson.is("lessonType", type))
                        .filter(lesson -> readers.maySee(lesson.item().toItem()))
                        .map(TestRecord::lesson)
                        .toList());
    }

    private static Row lesson(Entry lesson) {
        boolean changed = lesson.isGiven("changed");
        return new Row(List.of(
                Cell.of(lesson.reference()),
                Cell.of(
                        lesson.said("statement"),
                        lesson.labelled("Here", "happened"),
                        lesson.labelled("The next plan", "toDo")),
                new Cell(
                        changed ? "" : "NOTHING SHOWS A CHANGE YET",
                        Stream.of(
                                        lesson.said("owner"),
                                        lesson.labelled("By", "dueOn"),
                                        changed ? lesson.labelled("Changed", "changed") : "")
                                .filter(words -> !words.isEmpty())
                                .toList())));
    }
}
