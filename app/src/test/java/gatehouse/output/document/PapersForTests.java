package gatehouse.output.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The papers that both setters are tried on. */
final class PapersForTests {
    static final RunningLines RUNNING = new RunningLines(
            "OFFICIAL-SENSITIVE",
            "TEST FROM PUBLISHED FACTS, NOT A POLICE DOCUMENT",
            "REPORT v3, not endorsed",
            "Version 3",
            "8F2A 61C0 44DE 9B17");

    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\n\n\n",
            "<script>alert(1)</script> &amp; ]]> <!-- -- --> <?pi?> ${x} %s %1$s",
            "nul \u0000 bell \u0007 delete \u007F next line \u0085 escape \u001B",
            "halves \uD83D and \uDED1 apart, whole \uD83D\uDED1, \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F",
            "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (1) \u0645\u0631\u062D\u0628\u0627 \u0644\u0627",
            "left \u0645\u0631\u062D\u0628\u0627 right \u202Eturned\u202C \u2066kept\u2069 \u200F\u200E",
            "\u0E44\u0E17\u0E22 \u4E2D\u6587 \u65E5\u672C \uFFFE \uFFFF \uE000 \uDBFF\uDFFF",
            "e\u0301 Z\u0351\u036B\u0343\u036A a\u00ADb \u2028line\u2029paragraph\ttab\fpage\u000Bdown\r\ncrlf\rcr",
            "w".repeat(3_000));

    private PapersForTests() {}

    static Paper of(List<Block> blocks) {
        return of(RUNNING, blocks);
    }

    static Paper of(RunningLines running, List<Block> blocks) {
        return Paper.inEnglish(
                "CT protective security report",
                "Operation Specimen",
                "Northshire Police",
                Instant.parse("2026-03-12T10:00:00Z"),
                running,
                blocks);
    }

    /** Every block, upright and on its side, with contents and enough rows to run over pages. */
    static Paper everything() {
        List<Block> blocks = new ArrayList<>(SpecimenPaper.ofSections(4).blocks());
        blocks.add(new Block.Landscape(List.of(
                new Block.Heading(1, "The grid", "grid"),
                new Table(
                        "What was looked at",
                        List.of(new Column("Place", 1), new Column("Phase", 2), new Column("Words", 4)),
                        true,
                        Collections.nCopies(60, Row.of("Quay", "Arrival", "Looked at on 3 March."))),
                new Table(
                        "Every mark",
                        List.of(new Column("Mark", 1), new Column("Square", 3)),
                        true,
                        Arrays.stream(Mark.values())
                                .map(mark -> new Row(List.of(
                                        Cell.of(mark.name()),
                                        Cell.loud("3", "of the squares").marked(mark))))
                                .toList()))));
        blocks.add(new Block.Heading(1, "After the grid", "after"));
        blocks.add(new Block.Paragraph("Upright again."));
        return of(blocks);
    }

    /** The same words in every place that takes words. */
    static Paper full(String words) {
        return new Paper(
                words,
                words,
                words,
                Instant.parse("2026-03-12T10:00:00Z"),
                Locale.UK,
                new RunningLines(words, words, words, words, words),
                List.of(
                        new Cover(words, words, words, List.of(new Answer(words, words, words))),
                        new Block.Contents(words),
                        new Block.PageBreak(),
                        new Block.Heading(1, words, "one"),
                        new Block.Heading(2, words, ""),
                        new Block.Paragraph(words),
                        new Block.Callout(words, words),
                        new Block.BulletList(List.of(words, words)),
                        new Block.NumberedList(List.of(words)),
                        new Block.Answers(List.of(new Answer(words, words, words))),
                        new Table(
                                words,
                                List.of(new Column(words, 1), new Column(words, 1)),
                                true,
                                List.of(Row.of(words, words))),
                        new SignatureBox(words, List.of(words), List.of(words), List.of(words)),
                        new Block.Landscape(List.of(new Block.Paragraph(words)))));
    }
}
