package gatehouse.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
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

    /** Each of the version's documents, in both kinds of file, says what was typed on the way and what was decided. */
    void sayWhatWasTypedAndDecided() throws IOException {
        for (String words : List.of(
                pdf("Decision sheet"),
                pdf("Concise form"),
                pdf("Full form"),
                word("Concise form"),
                word("Full form"))) {
            assertThat(words)
                    .contains("OFFICIAL-SENSITIVE", "Lantern Evening", "Ch Supt Ana Wells")
                    .contains("Side streets stay open to traffic all evening.");
        }
        for (String words : List.of(pdf("Full form"), word("Full form"))) {
            assertThat(words)
                    .contains("Keep the public, participants and staff safe.")
                    .contains("Regional event assessment, version 2")
                    .contains("Asked the organiser on 3 November; no answer yet")
                    .contains("Search the quay and seal it an hour before the parade forms.")
                    .contains("From 17:30: the council has one crew.")
                    .contains("No officers to spare; stewards will stand there.")
                    .contains("Brief every steward on what to report, and to whom.")
                    .contains("Clear the quay")
                    .contains("Event management plan");
        }
        assertThat(pdf("Annex A")).contains("Nothing stands between the quay road and the crowd during the parade.");
    }

    /** Annex E, in both kinds of file, says what was raised with an owner and what they answered. */
    void sayInAnnexE(String found, String answer) throws IOException {
        for (String words : List.of(pdf("Annex E"), word("Annex E"))) {
            assertThat(words).contains("OFFICIAL-SENSITIVE").contains(found).contains(answer);
        }
    }

    /** The words of a document as PDF and as Word. */
    List<String> both(String named) throws IOException {
        return List.of(pdf(named), word(named));
    }

    /** The words of a PDF, with line ends made spaces. */
    private String pdf(String named) throws IOException {
        Download download = fetch("PDF of " + named);
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The words of a Word document: its headers and footers, and its body. */
    private String word(String named) throws IOException {
        Download download = fetch("Word of " + named);
        assertThat(download.suggestedFilename()).endsWith(".docx");
        return plain(parts(download.path(), "word/(header\\d*|footer\\d*|document)\\.xml")
                .replaceAll("</w:p>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&apos;", "'"));
    }

    private Download fetch(String link) {
        reader.open(version);
        return reader.download(link);
    }

    private static String parts(Path file, String named) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches(named)) {
                    words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return words.toString();
    }

    private static String plain(String words) {
        return words.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }
}
