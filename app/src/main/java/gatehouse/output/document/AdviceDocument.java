package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.tasking.tasking.AdviceDocumentKind;
import gatehouse.tasking.tasking.Consideration;

/** The advice document for a local police commander: what to consider, what bears on this event, what is not known. */
final class AdviceDocument {
    private AdviceDocument() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                List.of(
                        new Block.Heading(1, edition.subject(), "advice-document"),
                        new Block.Callout(
                                "Not a plan",
                                "This is general security advice. It is not a protective security plan, no coordinator is"
                                        + " deployed on it, and it says nothing of what was not asked. What is done about it"
                                        + " is the commander's decision.")),
                edition.one("ADVICE_DOCUMENT").map(AdviceDocument::body).orElseGet(AdviceDocument::none),
                Sections.paragraph(written(edition)));
    }

    private static List<Block> none() {
        return Sections.paragraph("No advice is written in this version.");
    }

    private static List<Block> body(Entry document) {
        return Sections.all(
                warning(document),
                Sections.answers(answers(document)),
                Sections.under("To consider", considerations(document)),
                Sections.under("For this event", Sections.paragraph(document.said("advice"))),
                Sections.under("Not known", Sections.paragraph(document.said("notKnown"))));
    }

    private static List<Block> warning(Entry document) {
        return !document.isGiven("addresseeIs") || document.is("addresseeIs", AdviceDocumentKind.COMMANDER)
                ? List.of()
                : List.of(new Block.Callout(
                        "Warning: not addressed to a police commander",
                        "A document of this kind is meant for a local police commander. This one is addressed to someone"
                                + " else, who may need other advice: the force's counter terrorism security advisers give"
                                + " it."));
    }

    private static List<Answer> answers(Entry document) {
        String days = document.edition().days();
        return Sections.joined(
                List.of(Answer.of("To", document.said("; ", "addressee", "addresseeIs"))),
                days.isEmpty() ? List.of() : List.of(Answer.of("When", days)),
                document.answers("Asked", "asked"));
    }

    /** As the list said on the day on which the version was taken; a blank is as loud as anywhere. */
    static List<Block> considerations(Entry document) {
        List<Row> rows = document.entries("considerations").stream()
                .map(text -> Consideration.of("", text))
                .map(one -> new Row(List.of(Cell.loud(one.heading()), Cell.of(one.words()))))
                .toList();
        return rows.isEmpty()
                ? Sections.paragraph(document.said("considerations"))
                : Sections.table("", List.of(new Column("Consider", 8), new Column("What that means", 18)), rows);
    }

    private static String written(Edition edition) {
        return "Written as version " + edition.version().number() + " on "
                + PrintedDates.minute(edition.version().takenAt(), edition.zone()) + " by "
                + edition.version().takenBy() + ".";
    }
}
