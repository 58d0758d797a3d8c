package gatehouse.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Download;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents as a person fetches them, and their words read back out of the files. */
final class Documents {
    private final Person reader;
    private final String version;

    Documents(Person reader, String plan, int number) {
        this.reader = reader;
        this.version = plan + "/versions/" + number;
    }

    /** The words of a PDF, with line ends made spaces. */
    String pdf(String link) throws IOException {
        Download download = fetch(link);
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The words of a Word document's body. */
    String word(String link) throws IOException {
        Download download = fetch(link);
        assertThat(download.suggestedFilename()).endsWith(".docx");
        return plain(part(download.path(), "word/document.xml")
                .replaceAll("</w:p>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&apos;", "'"));
    }

    private Download fetch(String link) {
        reader.open(version);
        return reader.download(link);
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String plain(String words) {
        return words.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }
}
