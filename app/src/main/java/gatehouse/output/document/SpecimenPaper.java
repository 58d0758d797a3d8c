package gatehouse.output.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * A document of every block, as long as is asked for: what the setters are looked at and measured by.
 *
 * <p>Its words are about nowhere.
 */
public final class SpecimenPaper {
    private static final String WORDS =
            "The approach is closed to vehicles from two hours before the event until the crowd"
                    + " has gone. Stewards are told what they are there for, whom they call, and who decides. ";

    private static final RunningLines RUNNING =
            new RunningLines("OFFICIAL-SENSITIVE", "", "REPORT v3, not endorsed", "Version 3", "8F2A 61C0 44DE 9B17");

    private SpecimenPaper() {}

    /** A paper of at least this many sections of a little over a page each, after a cover and contents. */
    public static Paper ofSections(int sections) {
        List<Block> blocks = new ArrayList<>(front());
        for (int n = 1; n <= sections; n++) {
            blocks.addAll(section(n));
        }
        return Paper.inEnglish(
                "CT protective security report",
                "Operation Specimen, Harbour Day",
                "Northshire Police",
                Instant.parse("2026-03-12T10:00:00Z"),
                RUNNING,
                blocks);
    }

    private static List<Block> front() {
        return List.of(
                new Cover(
                        "Northshire Police",
                        "CT protective security report",
                        "Operation Specimen, Harbour Day, 27 June",
                        List.of(
                                Answer.of("Status", "Report, version 3. It becomes a plan when it is endorsed."),
                                Answer.of("To", "Strategic commander"),
                                Answer.of("By", "Counter terrorism security coordinator"),
                                Answer.blank("Endorsed by", "NOT ENDORSED", ""),
                                Answer.of("Distribution", "Command team; safety advisory group (annexes apart)"))),
                new Block.Contents("Contents"),
                new Block.PageBreak());
    }

    private static List<Block> section(int n) {
        return List.of(
                new Block.Heading(n % 10 == 1 ? 1 : 2, n + ". What is recommended for part " + n, "s" + n),
                new Block.Paragraph(WORDS.repeat(3)),
                new Block.Callout("Not endorsed", "This report has not been endorsed. It is advice until it is."),
                table(n),
                new Block.Heading(n % 10 == 1 ? 2 : 3, "Who was asked", ""),
                new Block.BulletList(List.of("The organiser, about stewards", "The authority, about the road")),
                new Block.NumberedList(List.of("Ask for the order", "Confirm the date of its sealing")),
                new Block.Answers(List.of(
                        Answer.of("Who owns the road?", "The authority, by its highways manager."),
                        Answer.blank("When is the order sealed?", "NOT KNOWN", "Asked on 2 March; no answer yet."))),
                new SignatureBox(
                        "Decision on part " + n,
                        List.of(WORDS),
                        List.of("accept", "in part", "not accepted", "defer to"),
                        List.of("Reason", "Name, rank and role; date and time")));
    }

    private static Table table(int n) {
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= 9; row++) {
            rows.add(new Row(List.of(
                    Cell.of(String.format(Locale.ROOT, "REC-%03d", n * 10 + row)),
                    Cell.of(WORDS, "Proportionate to the threat as agreed."),
                    row % 4 == 0 ? Cell.loud("NOT KNOWN", "Asked on 2 March.") : Cell.of("Organiser"),
                    Cell.of(row + 2 + " March"))));
        }
        List<Column> columns = List.of(
                new Column("Reference", 2),
                new Column("Recommendation", 7),
                new Column("Asked of", 3),
                new Column("Needed by", 2));
        return new Table("Recommendations of part " + n, columns, true, rows);
    }
}
