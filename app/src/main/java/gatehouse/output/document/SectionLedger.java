package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import gatehouse.options.ledger.Ledger;
import gatehouse.options.ledger.LedgerRow;
import gatehouse.options.ledger.LedgerRow.Opened;
import gatehouse.options.ledger.Stage;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * What the threat calls for, what of it was accepted, committed and seen in place, and the risk that each fall opens.
 * Nothing that was decided changes what is needed.
 */
final class SectionLedger {
    private static final int LONGEST = 72;

    private SectionLedger() {}

    /** How far each recommendation has come, on pages on their side. */
    static List<Block> full(Edition edition) {
        Ledger ledger = edition.ledger();
        if (edition.isPublished() || ledger.rows().isEmpty()) {
            return List.of();
        }
        List<Row> rows = ledger.rows().stream().map(row -> row(row, edition)).toList();
        return List.of(new Block.Landscape(Sections.all(
                List.of(new Block.Heading(2, "Needed, accepted, committed, verified in place", "")),
                stages(edition),
                Sections.paragraph(
                        "Not judged: no effect of the measure on a risk is recorded. Nothing more: what is open"
                                + " stays as it is at the stage before."),
                Sections.table(
                        "How far each has come, and the risk that is open until it comes further",
                        List.of(
                                new Column("Reference", 5),
                                new Column("Needed", 17),
                                new Column("Decided or answered", 14),
                                new Column("Committed", 14),
                                new Column("Verified in place", 9),
                                new Column("What is open", 19)),
                        rows))));
    }

    /** The stages with how many measures reach each, and how the risks lie with those in place. */
    static List<Block> stages(Edition edition) {
        Ledger ledger = edition.ledger();
        if (edition.isPublished() || ledger.rows().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        if (edition.coverage().notConsidered() > 0) {
            rows.add(Row.of("NOT LOOKED AT", "", NotLookedAtLines.inNoCount(edition.coverage())));
        }
        rows.add(Row.of("Before any measure", "", ledger.before().words()));
        for (Stage stage : Stage.values()) {
            rows.add(Row.of(
                    stage.words(),
                    ledger.measures(stage),
                    ledger.counts().get(stage).words()));
        }
        return Sections.all(
                Sections.table(
                        "",
                        List.of(
                                new Column("Stage", 5),
                                new Column("Measures", 3),
                                new Column("How the risks lie with them", 15)),
                        rows),
                ledger.standing().isEmpty() ? List.of() : Sections.paragraph(Ledger.STANDS));
    }

    /** The stages; where there is no full form, then the falls that the decision sheet on the same pages only counts. */
    static List<Block> concise(Edition edition) {
        return edition.isPublished()
                ? List.of()
                : Sections.all(
                        stages(edition),
                        edition.hasFullForm()
                                ? List.of()
                                : Sections.bullets(falls(edition, Integer.MAX_VALUE, "").stream()
                                        .skip(DecisionSheet.MOST)
                                        .toList()));
    }

    /** The falls that open a risk, a line each, and how many more there are. */
    static List<String> falls(Edition edition, int most, String rest) {
        List<LedgerRow> falls = edition.ledger().rows().stream()
                .filter(row -> !row.opens().isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        falls.stream().limit(most).forEach(row -> lines.add(fall(row)));
        if (falls.size() > most) {
            lines.add("And " + Counted.of(falls.size() - most, "more fall", "more falls") + " that "
                    + (falls.size() - most == 1 ? "opens" : "open") + " a risk, " + rest + ".");
        }
        return lines;
    }

    private static String fall(LedgerRow row) {
        String risks = row.opens().stream().map(SectionLedger::opened).collect(Collectors.joining("; "));
        return Sentences.of(row.reference() + " " + fallWords(row) + ": " + risks, owners(row));
    }

    private static String opened(Opened opened) {
        String bands = Levels.bandsAlone(opened.with());
        boolean isWithinOne = bands.equals(Levels.bandsAlone(opened.without()));
        return opened.assessment() + where(opened) + " from "
                + (isWithinOne ? Levels.inDigits(opened.with()) : bands) + " to "
                + (isWithinOne ? Levels.inDigits(opened.without()) : Levels.bandsAlone(opened.without()));
    }

    /** Who owns what is left, or loudly that nobody does. */
    private static String owners(LedgerRow row) {
        return row.opens().stream().map(Opened::owner).distinct().collect(Collectors.joining("; "));
    }

    private static String fallWords(LedgerRow row) {
        return switch (row.reached()) {
            case NEEDED -> row.loud(Stage.DECIDED);
            case DECIDED -> accepted(row) + ", " + row.loud(Stage.COMMITTED);
            case COMMITTED ->
                (row.isAccepted() ? "committed" : "said to be in place, " + accepted(row)) + ", NOT VERIFIED IN PLACE";
            case VERIFIED -> "verified in place";
        };
    }

    private static String accepted(LedgerRow row) {
        String loud = row.loud(Stage.DECIDED);
        return row.isAccepted() ? ("accepted " + loud).strip() : loud;
    }

    private static Row row(LedgerRow row, Edition edition) {
        Entry recommendation = edition.find(row.reference()).orElseThrow();
        String decided = row.words().decidedBriefly();
        return new Row(List.of(
                recommendation.named(),
                Cell.of(cut(row.title())),
                loud(row, Stage.DECIDED, decided.isEmpty() ? "Asked of " + Asked.who(recommendation) : decided),
                loud(row, Stage.COMMITTED, row.committed()),
                loud(row, Stage.VERIFIED, cut(row.verified())),
                open(row)));
    }

    /** What is missing at a stage, as the ledger says it on its page, before what was said there. */
    private static Cell loud(LedgerRow row, Stage stage, String said) {
        return row.loud(stage).isEmpty() ? Cell.of(said) : Cell.loud(row.loud(stage), said);
    }

    private static Cell open(LedgerRow row) {
        String rest = row.words().rest();
        return Cell.of(Sentences.of(opens(row), row.opens().isEmpty() || !rest.isEmpty() ? "" : owners(row), rest));
    }

    private static String opens(LedgerRow row) {
        if (!row.isJudged()) {
            return "Not judged";
        }
        return row.opens().isEmpty()
                ? "Nothing more"
                : row.opens().stream().map(SectionLedger::opened).collect(Collectors.joining("; "));
    }

    private static String where(Opened opened) {
        return opened.where().isEmpty() ? "" : " " + opened.where();
    }

    /** As much as tells which it is; the whole stands with the recommendation. */
    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, LONGEST));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }
}
