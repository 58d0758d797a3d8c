package gatehouse.output.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader sees who opens the Word document in another program. */
@Tag("full")
class DocxInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void every_page_is_marked_and_every_word_is_there() throws Exception {
        Paper paper = PapersForTests.everything();
        Printed printed = Pdf.set(paper);
        Files.write(folder.resolve("paper.docx"), Docx.set(paper, printed.pageOf()));
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(converted()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PageEdges.assertMarked(document, page, PapersForTests.RUNNING);
            }
            String read = new PDFTextStripper().getText(document);
            assertThat(read).contains("Contents", "REC-011", "NOT KNOWN", "Looked at on 3 March.", "Upright again.");
            paper.headings().forEach(heading -> assertThat(read).contains(heading.text()));
        }
    }

    private Path converted() throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("paper.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        return folder.resolve("paper.pdf");
    }
}
