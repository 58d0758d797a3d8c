package gatehouse.output.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import gatehouse.action.testing.Results;
import gatehouse.action.testing.WhereItStands;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/**
 * The papers of an exercise before it is held, made from the plan's own items: a pack for whoever runs it, and a sheet for
 * those who take part, who see neither what will be put to them nor what is assumed of whom.
 */
final class ExercisePack {
    private static final String COMMITMENT = "COMMITMENT";
    private static final String CONTINGENCY = "CONTINGENCY";
    private static final String FACT = "FACT";

    private final Results exercise;
    private final Readers readers;
    private final Map<String, Item> named;
    private final ItemWordsOnPaper words;
    private final List<String> outcomes;

    /**
     * An exercise to be set on paper.
     *
     * @param named places, partners, other plans and their versions, by reference
     * @param outcomes how a thing that was tried may have done, in words
     */
    ExercisePack(Results exercise, Readers readers, Map<String, Item> named, AskedIn asked, List<String> outcomes) {
        this.exercise = exercise;
        this.readers = readers;
        this.named = Map.copyOf(named);
        this.words = new ItemWordsOnPaper(asked);
        this.outcomes = List.copyOf(outcomes);
    }

    List<Block> pack() {
        return Sections.all(
                head(
                        "For whoever runs it",
                        "It holds what will be put to those who take part. Give them the sheet made for them, not this."),
                Sections.under("Assumptions under test", "assumptions", assumptions()),
                Sections.under("What is put to them, in order", "injects", injects()),
                Sections.under("More to put to them, from the plan’s own words", "prompts", prompts()),
                contingencies().stream()
                        .flatMap(one -> contingency(one, true).stream())
                        .toList(),
                results(),
                leftOut());
    }

    /** What those who take part may have in their hands. */
    List<Block> sheet() {
        return Sections.all(
                head(
                        "For those who take part",
                        "This is an exercise. Begin every message with the word EXERCISE. If something real happens, say"
                                + " so, and the exercise stops."),
                contingencies().isEmpty()
                        ? Sections.paragraph("NO CONTINGENCY that may be on this sheet is walked.")
                        : List.of(),
                contingencies().stream()
                        .flatMap(one -> contingency(one, false).stream())
                        .toList(),
                List.of(new SignatureBox(
                        "What I saw, and what the next plan should know",
                        List.of(),
                        List.of(),
                        List.of("What worked", "What did not", "What was missing", "Name and role"))),
                readers.leftOut(exercise.ofKind(CONTINGENCY).stream()));
    }

    private List<Block> head(String label, String callout) {
        Item at = exercise.at();
        return Sections.all(
                List.of(
                        new Block.Heading(1, at.reference() + " " + at.title(), "exercise"),
                        new Block.Callout(label, callout)),
                Sections.answers(words.rows(
                        at,
                        "What is tested and why",
                        "purpose",
                        "What kind",
                        "exerciseType",
                        "Decided by",
                        "decidedBy",
                        "When",
                        "heldAt",
                        "Where",
                        "place",
                        "Who takes part",
                        "attended")));
    }

    private List<Item> commitments() {
        return readers.seen(exercise.ofKind(COMMITMENT));
    }

    private List<Item> contingencies() {
        return readers.seen(exercise.ofKind(CONTINGENCY));
    }

    private List<Item> facts() {
        return readers.seen(exercise.ofKind(FACT));
    }

    private List<Block> assumptions() {
        return commitments().isEmpty() && facts().isEmpty()
                ? Sections.paragraph(
                        "NO ASSUMPTION that may be on this paper is tried: the exercise names no commitment of"
                                + " a partner, and no assumption of a plan.")
                : Sections.all(
                        group("Commitments of partners", commitments().stream().map(this::commitment)),
                        group(Results.ASSUMPTIONS, facts().stream().map(this::fact)));
    }

    private static List<Block> group(String heading, Stream<Block> boxes) {
        List<Block> all = boxes.toList();
        return all.isEmpty() ? List.of() : Sections.all(List.of(new Block.Heading(3, heading, "")), all);
    }

    private Block commitment(Item one) {
        return seenOf(
                one.reference() + " " + one.title(),
                labelled("Committed by ", names(one, "partner")),
                labelled("Where: ", names(one, "zones")),
                labelled("Assumed, and not said by them: ", words.given(one, "assumed")));
    }

    private Block fact(Item one) {
        String exact = words.given(one, "words");
        String says = words.given(one, "says");
        return seenOf(
                one.reference() + ": " + WhereItStands.of(one, this::seen),
                "\u201c" + exact + "\u201d",
                says.equals(exact) ? "" : labelled("In short: ", says),
                labelled(
                        "How it stands with those who would have to do it: ",
                        words.given(one, "standing").toLowerCase(Locale.UK)),
                labelled("Said by ", words.given(one, "confirmedBy")));
    }

    private static Block seenOf(String label, String... said) {
        return new SignatureBox(
                label,
                Stream.of(said).filter(words -> !words.isEmpty()).toList(),
                List.of(),
                List.of("What was seen", "By whom, at which minute"));
    }

    private Optional<Item> seen(String reference) {
        return Optional.ofNullable(named.get(reference)).filter(readers::maySee);
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : Counted.sentence(label + words);
    }

    /** What a question leads to, each by name where the readers may have it. */
    private String names(Item item, String question) {
        return Stream.concat(item.answers().text(question).stream(), item.answers().list(question).stream())
                .distinct()
                .map(reference -> Optional.ofNullable(named.get(reference))
                        .map(readers::named)
                        .orElse(reference))
                .collect(Collectors.joining("; "));
    }

    private List<Block> injects() {
        List<String> typed = exercise.at().answers().list("injects");
        return typed.isEmpty()
                ? Sections.paragraph("NOTHING is written yet. Choose from what follows.")
                : IntStream.range(0, typed.size())
                        .mapToObj(n -> (Block) new SignatureBox(
                                (n + 1) + ". " + typed.get(n),
                                List.of(),
                                List.of(),
                                List.of("Who acted, what was said and done")))
                        .toList();
    }

    private List<Block> prompts() {
        List<String> prompts = ExercisePrompts.of(commitments(), facts(), contingencies(), words);
        return prompts.isEmpty()
                ? List.of()
                : Sections.all(
                        Sections.paragraph("Choose those that fit. What people see and hear is said, never how an"
                                + " attack is done."),
                        List.of(new Block.NumberedList(prompts)));
    }

    private List<Block> contingency(Item one, boolean withRoom) {
        return Sections.all(
                List.of(new Block.Heading(2, "To walk: " + one.reference() + " " + one.title(), one.reference())),
                Sections.answers(words.rows(
                        one,
                        "Starts when",
                        "trigger",
                        "Who decides",
                        "decisionMaker",
                        "If they cannot be reached",
                        "deputy")),
                steps(one, withRoom),
                Sections.answers(Sections.joined(
                        Stream.of(Answer.of("Where", names(one, "places")))
                                .filter(answer -> !answer.words().isEmpty())
                                .toList(),
                        words.rows(
                                one,
                                "With what",
                                "resources",
                                "Who tells whom, how",
                                "communications",
                                "Over when",
                                "standDown"))));
    }

    private List<Block> steps(Item contingency, boolean withRoom) {
        List<Column> columns = Stream.of(
                        new Column("Who acts", 6),
                        new Column("What they do", 13),
                        new Column("Seen, at which minute", 6))
                .limit(withRoom ? 3 : 2)
                .toList();
        List<Row> rows = ExercisePrompts.steps(contingency)
                .map(step -> new Row(Stream.of(Cell.of(step.who()), Cell.of(step.what()), Cell.of(""))
                        .limit(columns.size())
                        .toList()))
                .toList();
        return rows.isEmpty()
                ? Sections.paragraph("Who acts: " + words.said(contingency, "actions"))
                : Sections.table("", columns, rows);
    }

    /** One row for each thing that is tried: the same that the page “How each did” asks for. */
    private List<Block> results() {
        List<Row> rows = readers.seen(tried().toList()).stream()
                .map(one -> new Row(List.of(
                        Cell.of(one.reference() + " " + one.title()),
                        new Cell(
                                "",
                                outcomes.stream().map(word -> "\u2610 " + word).toList()),
                        Cell.of(""))))
                .toList();
        return Sections.all(
                List.of(new Block.PageBreak(), new Block.Heading(2, "Results, one for each", "results")),
                rows.isEmpty()
                        ? Sections.paragraph("NOTHING that may be on this paper is walked or tried.")
                        : Sections.all(
                                Sections.paragraph("Tick one for each, and write what was seen. It is kept on the"
                                        + " exercise’s page, under How each did."),
                                Sections.table(
                                        "",
                                        List.of(
                                                new Column("What was tried", 10),
                                                new Column("How it did", 4),
                                                new Column("What was seen", 11)),
                                        rows)),
                List.of(new SignatureBox(
                        "Written down by",
                        List.of(),
                        List.of(),
                        List.of("Name and role", "Date, and times from and to", "Lesson, who changes it, by when"))));
    }

    private Stream<Item> tried() {
        return Stream.of(COMMITMENT, FACT, CONTINGENCY).flatMap(kind -> exercise.ofKind(kind).stream());
    }

    private List<Block> leftOut() {
        return readers.leftOut(tried());
    }
}
