package gatehouse.output.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import gatehouse.output.template.MadeTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader sees who opens the Word document in another program. */
@Tag("full")
@Tag("paper")
class DocxInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void every_page_is_marked_and_every_word_is_there() throws Exception {
        Paper paper = PapersForTests.everything();
        Printed printed = Pdf.set(paper);
        Files.write(folder.resolve("paper.docx"), Docx.set(paper, printed.pageOf()));
        convert("pdf", List.of("paper"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PageEdges.assertMarked(document, page, PapersForTests.RUNNING);
            }
            String read = new PDFTextStripper().getText(document);
            assertThat(read).contains("Contents", "REC-011", "NOT KNOWN", "Looked at on 3 March.", "Upright again.");
            paper.headings().forEach(heading -> assertThat(read).contains(heading.text()));
        }
    }

    @Test
    void in_the_look_of_a_template_every_page_is_marked_and_bears_its_words() throws Exception {
        Paper paper = PapersForTests.everything().in(MadeTemplate.whole().look());
        Files.write(
                folder.resolve("theirs.docx"), Docx.set(paper, Pdf.set(paper).pageOf()));
        convert("pdf", List.of("theirs"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("theirs.pdf").toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setSortByPosition(true);
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document).strip())
                        .startsWith("OFFICIAL-SENSITIVE")
                        .contains("Northshire Police", paper.title(), "Protecting the shore.", "Page " + page + " of ")
                        .endsWith("OFFICIAL-SENSITIVE");
            }
        }
    }

    @Test
    void headings_cells_and_markings_of_every_form_of_both_events_read_back_as_they_were_kept() throws Exception {
        Map<String, Paper> papers = BothEvents.workingCopies();
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            Files.write(
                    folder.resolve(paper.getKey() + ".docx"),
                    Docx.set(paper.getValue(), Pdf.set(paper.getValue()).pageOf()));
        }
        convert("fodt", papers.keySet());
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            assertReadsBack(paper.getValue(), OfficeReading.of(folder.resolve(paper.getKey() + ".fodt")));
        }
    }

    private static void assertReadsBack(Paper paper, OfficeReading read) {
        assertThat(read.headings())
                .as("headings of %s", paper.title())
                .containsSubsequence(paper.headings().stream()
                        .map(heading -> OfficeReading.bare(heading.text()))
                        .toList());
        assertThat(read.tables())
                .as("cells of %s", paper.title())
                .containsSubsequence(tables(paper.blocks()).toList());
        assertThat(read.edges())
                .contains(
                        OfficeReading.bare(paper.running().marking()),
                        OfficeReading.bare(paper.running().banner()),
                        OfficeReading.bare(paper.running().status()),
                        OfficeReading.bare(paper.running().fingerprint()));
    }

    private static Stream<List<List<String>>> tables(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Landscape wide
                        ? tables(wide.blocks())
                        : block instanceof Table table
                                ? Stream.of(cells(table))
                                : block instanceof Block.Answers answers ? Stream.of(cells(answers)) : Stream.empty());
    }

    private static List<List<String>> cells(Block.Answers answers) {
        return answers.rows().stream()
                .map(answer -> List.of(
                        OfficeReading.bare(answer.question()), OfficeReading.bare(answer.loud() + answer.words())))
                .toList();
    }

    private static String bare(Table.Cell cell) {
        return OfficeReading.bare(cell.loud() + String.join("", cell.paragraphs()));
    }

    private static List<List<String>> cells(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> OfficeReading.bare(column.heading()))
                .toList());
        table.rows()
                .forEach(row -> rows.add(
                        row.cells().stream().map(DocxInLibreOfficeTest::bare).toList()));
        return rows;
    }

    private void convert(String type, Collection<String> names) throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                type,
                "--outdir",
                folder.toString()));
        names.forEach(name -> typed.add(folder.resolve(name + ".docx").toString()));
        Process office = new ProcessBuilder(typed)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }
}
