package gatehouse.output.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.information.partner.PartnerAnswer;
import gatehouse.information.partner.PartnerAnswersPart;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Annex D: what each partner committed to, with what it said itself and what is only assumed. */
final class AnnexCommitments {
    private static final List<Column> COLUMNS =
            List.of(new Column("What it will do", 10), new Column("Where, when", 7), new Column("What it said", 8));

    private AnnexCommitments() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                List.of(new Block.Heading(1, "Commitments of partners", "annex-d")),
                Standing.of(edition),
                edition.each("PARTNER").stream()
                        .flatMap(partner -> of(edition, partner).stream())
                        .toList());
    }

    private static List<Block> of(Edition edition, Entry partner) {
        List<Row> rows = edition.each("COMMITMENT").stream()
                .filter(one -> one.links("partner").stream()
                        .anyMatch(its -> its.reference().equals(partner.reference())))
                .map(one -> row(edition, one))
                .toList();
        return Sections.all(
                List.of(new Block.Heading(2, partner.reference() + " " + partner.title(), partner.reference())),
                Sections.answers(partner.answers(
                        "Is", "partnerType",
                        "Speaks for it", "contact",
                        "Advice given", "advice",
                        "Its plan changed", "planChanged",
                        "Its reason", "adviceReason",
                        "Risk from or to those who attend", "attendeeRisk",
                        "Who owns the risk", "riskOwnership")),
                rows.isEmpty()
                        ? Sections.paragraph("Nothing is written down that it will do.")
                        : Sections.table("", COLUMNS, rows));
    }

    private static Row row(Edition edition, Entry commitment) {
        return new Row(List.of(
                commitment.named(commitment.title()),
                Cell.of(commitment.given("; ", "zones", "phases", "resources", "dueOn", "inPlaceBy")),
                said(edition, commitment)));
    }

    private static Cell said(Edition edition, Entry commitment) {
        List<PartnerAnswer> answers = answers(edition, commitment).toList();
        Optional<PartnerAnswer> last = answers.stream().reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return Cell.loud("NOT CONFIRMED", commitment.labelled("Assumed", "assumed"));
        }
        PartnerAnswer said = last.get();
        return Cell.of(Sentences.of(
                said.word().words(),
                said.who() + ", " + PrintedDates.minute(said.saidAt(), edition.zone()) + ", " + said.howWords(),
                said.words()));
    }

    private static Stream<PartnerAnswer> answers(Edition edition, Entry commitment) {
        return edition.plan().part(PartnerAnswersPart.NAME, "commitment", commitment.reference()).stream()
                .map((Map<String, Object> entry) -> PartnerAnswer.ofPlanFile(entry));
    }
}
