package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.information.sitevisit.Observed;
import gatehouse.information.sitevisit.Visit;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Item;

/** The record of one visit: who was where, when, what was asked and seen, what followed, and every photograph. */
final class VisitRecord {
    private static final List<Column> COLUMNS = List.of(
            new Column("What was asked", 10),
            new Column("Seen, and what was said of it", 10),
            new Column("What followed", 9));

    private final Edition edition;
    private final Visit visit;
    private final Map<String, Photograph> shown;

    private VisitRecord(Edition edition, Visit visit, Map<String, Photograph> shown) {
        this.edition = edition;
        this.visit = visit;
        this.shown = shown;
    }

    /**
     * Its blocks.
     *
     * @param shown what can be shown of its photographs, by reference
     */
    static List<Block> of(Edition edition, Visit visit, Map<String, Photograph> shown) {
        return new VisitRecord(edition, visit, shown).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, visit.reference() + " " + visit.item().title(), "visit"));
        blocks.addAll(Standing.of(edition));
        blocks.addAll(Sections.answers(edition.find(visit.reference())
                .map(entry -> entry.answers(
                        "Who went", "visitedBy",
                        "With whom", "withWhom",
                        "When", "visitedAt",
                        "Stands for", "standsFor",
                        "Phases", "phases",
                        "Places", "zones",
                        "What else matters", "note"))
                .orElse(List.of())));
        blocks.add(new Block.Paragraph(counted()));
        Map<String, List<Observed>> byArea = new LinkedHashMap<>();
        visit.asked()
                .forEach(one -> byArea.computeIfAbsent(one.area(), area -> new ArrayList<>())
                        .add(one));
        byArea.forEach((area, those) -> blocks.addAll(area(area, those)));
        blocks.addAll(Sections.under("Left out", leftOut()));
        return blocks;
    }

    private String counted() {
        return Sentences.of(
                visit.answered() + " of " + Counted.of(visit.asked().size(), "prompt", "prompts") + " answered",
                Counted.capital(Counted.of(visit.photographs(), "photograph", "photographs")),
                visit.notTurned().isEmpty()
                        ? ""
                        : "Not said yet what follows from "
                                + String.join(
                                        ", ",
                                        visit.notTurned().stream()
                                                .map(Observed::reference)
                                                .toList()));
    }

    private List<Block> area(String area, List<Observed> those) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, area, "area" + those.get(0).reference()));
        blocks.addAll(Sections.table("", COLUMNS, those.stream().map(this::row).toList()));
        those.forEach(one -> one.photographs().forEach(photograph -> blocks.add(photograph(one, photograph))));
        return blocks;
    }

    private Row row(Observed one) {
        String code = one.code().isEmpty() ? "" : " (" + one.code() + ")";
        List<String> said = Stream.of(
                        one.note(),
                        one.said("intelligence").isEmpty()
                                ? ""
                                : "Submitted as intelligence: " + one.said("intelligence"))
                .filter(words -> !words.isBlank())
                .toList();
        String seen = one.isAnswered() ? one.answer() : "NOT ANSWERED";
        String followed = one.asksForSomething() && !one.isTurned() ? "NOT SAID YET" : "";
        return new Row(List.of(
                Cell.of(one.reference() + code, one.prompt(), where(one)),
                new Cell(seen, said),
                Cell.loud(followed, one.outcome())));
    }

    private String where(Observed one) {
        return edition.find(one.reference()).map(entry -> entry.given("zones")).orElse("");
    }

    /** One whose file is not here, or cannot be drawn, is told in words with its hash. */
    private Block photograph(Observed one, Item photograph) {
        return Optional.<Block>ofNullable(shown.get(photograph.reference()))
                .orElseGet(() -> new Block.Paragraph("Not shown here: " + caption(one.reference(), photograph)));
    }

    static String caption(String observation, Item photograph) {
        return Sentences.of(
                photograph.reference() + " to " + observation + ": " + alt(photograph),
                photograph
                        .answers()
                        .text("takenAt")
                        .map(at -> "Taken " + PrintedDates.minute(at))
                        .orElse(""),
                photograph
                        .answers()
                        .text("fileHash")
                        .map(hash -> "Original: SHA-256 " + hash)
                        .orElse(""));
    }

    static String alt(Item photograph) {
        String shows = photograph.answers().text("shows").orElse("");
        return photograph.title() + (shows.isEmpty() ? "" : ": " + shows);
    }

    private List<Block> leftOut() {
        return Sections.table(
                "",
                List.of(new Column("What was not asked", 14), new Column("Because", 15)),
                visit.leftOut().stream()
                        .map(one ->
                                new Row(List.of(Cell.of(one.reference(), one.prompt()), Cell.of(one.said("leftOut")))))
                        .toList());
    }
}
