package gatehouse.output.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("paper")
class PdfTest {
    static final List<String> HOSTILE = PapersForTests.HOSTILE;

    @Test
    void every_block_is_kept_and_readable_by_all() {
        Conformance.assertKeptAndReadableByAll(
                Pdf.set(PapersForTests.everything()).bytes());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void any_words_in_every_place_are_kept_and_readable_by_all(String words) {
        Conformance.assertKeptAndReadableByAll(
                Pdf.set(PapersForTests.full(words)).bytes());
    }

    @Test
    void a_paper_of_nothing_is_a_page_with_its_marking() throws IOException {
        Printed printed = Pdf.set(PapersForTests.of(List.of()));
        assertThat(text(printed)).contains("OFFICIAL-SENSITIVE", "Page 1 of 1");
        Conformance.assertKeptAndReadableByAll(printed.bytes());
    }

    @Test
    void the_marking_is_at_the_top_and_bottom_of_every_page() throws IOException {
        Printed printed = Pdf.set(PapersForTests.everything());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PageEdges.assertMarked(document, page, PapersForTests.RUNNING);
            }
        }
    }

    @Test
    void a_marking_too_long_for_the_page_is_cut_short_and_stays_on_it() throws IOException {
        RunningLines running = new RunningLines("SECRET ".repeat(10_000), "", "s".repeat(500), "v", "f".repeat(500));
        Printed printed = Pdf.set(PapersForTests.of(running, List.of(new Block.Paragraph("words"))));
        assertThat(text(printed)).contains("SECRET SECRET", "\u2026", "Page 1 of 1");
        Conformance.assertKeptAndReadableByAll(printed.bytes());
    }

    @Test
    void words_read_back_as_typed() throws IOException {
        List<String> typed = List.of(
                "Plain words, and some more: 50% of £20 – “quoted” it’s.",
                "<script>alert(1)</script> &lt; ${x}",
                "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD",
                "\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 \u0644\u0627",
                "\u041F\u0440\u0438\u0432\u0435\u0442 \u0395\u03BB\u03BB\u03AC\u03B4\u03B1 \u0141\u00F3d\u017A",
                "\uD83D\uDE00");
        List<Block> blocks = new ArrayList<>();
        typed.forEach(words -> blocks.add(new Block.Paragraph(words)));
        assertThat(text(Pdf.set(PapersForTests.of(blocks)))).contains(typed);
    }

    @Test
    void a_line_of_the_documents_own_stays_left_to_right_round_names_that_are_not() throws IOException {
        Edition edition = Editions.of(
                Editions.withWordsEverywhere(
                        Editions.content("harbour-day.json"),
                        "\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645"),
                Editions.NOT_ENDORSED);
        Block about = DecisionSheet.of(edition).get(1);

        assertThat(text(Pdf.set(PapersForTests.of(List.of(about))))).contains("| " + edition.days() + " | To: ");
        assertThat(Characters.startsRightToLeft(((Block.Paragraph) about).text()))
                .isFalse();
    }

    @Test
    void no_line_ends_within_a_time_of_day() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int letters = 1; letters < 30; letters++) {
            blocks.add(new Block.Paragraph("w".repeat(letters) + " 15:30 15:30".repeat(30)));
        }
        assertThat(text(Pdf.set(PapersForTests.of(blocks)))).contains("15:30").doesNotContainPattern("15:\\s");
    }

    @Test
    void a_hundred_thousand_characters_read_back() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int n = 0; words.length() < 100_000; n++) {
            words.append("word").append(n).append(' ');
        }
        String typed = words.toString().strip();
        Table table = new Table("Long", List.of(new Table.Column("A", 1)), false, List.of(Table.Row.of(typed)));
        String read = text(Pdf.set(PapersForTests.of(List.of(new Block.Paragraph(typed), table))));
        Map<String, Long> times = Pattern.compile("\\bword\\d+\\b")
                .matcher(read)
                .results()
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
        for (int n = 0; n < 9_000; n++) {
            assertThat(times.get("word" + n)).as("word%d in text and cell", n).isEqualTo(2);
        }
    }

    @Test
    void a_sign_without_a_glyph_is_named_and_a_control_is_shown() throws IOException {
        String read = text(
                Pdf.set(PapersForTests.of(List.of(new Block.Paragraph("stop \uD83D\uDED1 nul\u0000 \u202Eback")))));
        assertThat(read).contains("stop [U+1F6D1] nul\uFFFD [U+202E]back");
    }

    @Test
    void contents_name_the_page_where_each_heading_lies() throws IOException {
        Paper paper = PapersForTests.everything();
        Printed printed = Pdf.set(paper);
        String contents = text(printed, 2);
        for (Block.Heading heading : paper.headings()) {
            if (heading.isInContents()) {
                int page = printed.pageOf().get(heading.anchor());
                assertThat(text(printed, page)).contains(heading.text());
                assertThat(contents).containsPattern(Pattern.quote(heading.text()) + "[ .]+" + page + "\\b");
            }
        }
    }

    @Test
    void the_heading_row_is_on_every_page_of_its_table_and_rows_are_whole() throws IOException {
        List<Table.Row> rows = Collections.nCopies(80, Table.Row.of("first\nsecond\nthird\nlast"));
        Table table = new Table("Rows", List.of(new Table.Column("The heading", 1)), false, rows);
        Printed printed = Pdf.set(PapersForTests.of(List.of(table)));
        assertThat(printed.pages()).isGreaterThan(3);
        for (int page = 1; page <= printed.pages(); page++) {
            String read = text(printed, page);
            assertThat(read.split("The heading", -1)).hasSize(2);
            assertThat(read.split("first", -1)).hasSameSizeAs(read.split("last", -1));
        }
    }

    @Test
    void nothing_in_it_acts_or_reaches_out() throws IOException {
        List<Block> blocks = new ArrayList<>(PapersForTests.everything().blocks());
        blocks.add(new Block.Paragraph("http://example.org javascript:alert(1) file:///etc/passwd"));
        try (PDDocument document =
                Loader.loadPDF(Pdf.set(PapersForTests.of(blocks)).bytes())) {
            List<COSName> names = new ArrayList<>();
            for (org.apache.pdfbox.cos.COSObjectKey key :
                    document.getDocument().getXrefTable().keySet()) {
                collectNames(document.getDocument().getObjectFromPool(key), names);
            }
            assertThat(names).contains(COSName.getPDFName("GoTo"));
            assertThat(names.stream().map(COSName::getName))
                    .doesNotContain("JavaScript", "JS", "Launch", "URI", "GoToR", "SubmitForm", "EmbeddedFile", "AA");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes_in_another_zone_and_language() {
        byte[] here = Pdf.set(PapersForTests.everything()).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Pdf.set(PapersForTests.everything()).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static void collectNames(COSBase base, List<COSName> names) {
        if (base instanceof COSObject object && object.getObject() != null) {
            direct(object.getObject(), names);
        }
    }

    private static void direct(COSBase base, List<COSName> names) {
        if (base instanceof COSName name) {
            names.add(name);
        } else if (base instanceof COSArray array) {
            array.forEach(item -> direct(item, names));
        } else if (base instanceof COSDictionary dictionary) {
            names.addAll(dictionary.keySet());
            dictionary.getValues().forEach(item -> direct(item, names));
        }
    }

    private static String text(Printed printed) throws IOException {
        return text(printed, 0);
    }

    private static String text(Printed printed, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(document);
        }
    }
}
