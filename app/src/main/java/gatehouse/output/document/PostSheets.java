package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.options.ledger.Stage;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * A sheet for each place, one page long, for whoever holds a post there: the threat, what must be in place with a box to
 * tick, and what is done if it goes otherwise. It holds that place's things and nothing of another.
 */
final class PostSheets {
    private static final Pattern PHASE = Pattern.compile("\\bPHA-[0-9]{3,6}\\b");

    private PostSheets() {}

    static List<Block> of(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        BriefingPaper.seen(edition, "ZONE").forEach(zone -> {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(sheet(edition, zone));
        });
        return blocks;
    }

    private static List<Block> sheet(Edition edition, Entry zone) {
        return Sections.all(
                List.of(new Block.Heading(1, zone.reference() + " " + zone.title(), zone.reference())),
                Standing.of(edition),
                List.of(new Block.Callout("Threat", BriefingPaper.threat(edition))),
                Sections.answers(facts(edition, zone)),
                Sections.under("What must be in place here", inPlace(edition, zone)),
                Sections.under("If it goes otherwise; each has a card of its own", then(edition, zone)));
    }

    private static List<Answer> facts(Edition edition, Entry zone) {
        List<Answer> rows = new ArrayList<>(zone.answers("What it is", "description", "Who controls it", "controller"));
        rows.addAll(zone.answers("Who leads", "leads").stream()
                .map(leads -> new Answer(leads.question(), leads.loud(), named(edition, leads.words())))
                .toList());
        return rows;
    }

    /** Phases by their names: nobody at a post knows their numbers. */
    private static String named(Edition edition, String words) {
        return PHASE.matcher(words)
                .replaceAll(phase -> Matcher.quoteReplacement(
                        edition.find(phase.group()).map(Entry::title).orElse(phase.group())));
    }

    private static List<Block> inPlace(Edition edition, Entry zone) {
        List<Row> rows = new ArrayList<>();
        BriefingPaper.seen(edition, "RECOMMENDATION")
                .filter(measure -> edition.ledger().inPlace(Stage.DECIDED).contains(measure.reference()))
                .filter(measure -> isAt(measure, "zones", zone))
                .forEach(measure -> rows.add(row(measure, measure.given("; ", "askedOfName", "phases"))));
        BriefingPaper.seen(edition, "COMMITMENT")
                .filter(commitment -> isAt(commitment, "zones", zone))
                .forEach(commitment -> rows.add(row(commitment, commitment.given("; ", "partner", "phases"))));
        return rows.isEmpty()
                ? Sections.paragraph("NOTHING that may be on this sheet is accepted or committed here.")
                : Sections.table(
                        "",
                        List.of(
                                new Column("Reference", 4),
                                new Column("What", 12),
                                new Column("Who, when", 7),
                                new Column("Seen at, by", 4)),
                        rows);
    }

    private static Row row(Entry one, String who) {
        return new Row(List.of(one.named(), Cell.of(one.title()), Cell.of(who), Cell.of("")));
    }

    private static List<Block> then(Edition edition, Entry zone) {
        List<Row> rows = BriefingPaper.seen(edition, "CONTINGENCY")
                .filter(one -> isAt(one, "places", zone))
                .map(one -> new Row(List.of(one.named(one.title()), one.cell("trigger"), one.cell("decisionMaker"))))
                .toList();
        return rows.isEmpty()
                ? Sections.paragraph("NO CONTINGENCY that may be on this sheet names this place.")
                : Sections.table(
                        "",
                        List.of(new Column("Contingency", 8), new Column("Starts when", 11), new Column("Decides", 6)),
                        rows);
    }

    private static boolean isAt(Entry entry, String question, Entry zone) {
        return entry.links(question).stream().anyMatch(its -> its.reference().equals(zone.reference()));
    }
}
