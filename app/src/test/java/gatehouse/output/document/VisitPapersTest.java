package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.Drawing;
import gatehouse.information.sitevisit.Visit;
import gatehouse.information.sitevisit.Visits;

import static org.assertj.core.api.Assertions.assertThat;

class VisitPapersTest {
    private static final byte[] JPEG = Drawing.jpeg(800, 600);
    private static final byte[] PNG = Drawing.png(300, 500);

    /** The visit of the worked example with two photographs to one of its observations. */
    private static Edition edition() {
        Map<String, Object> content = new LinkedHashMap<>(Editions.content("harbour-day.json"));
        List<Object> items = new ArrayList<>(Editions.items(content));
        items.add(photograph("PHO-001", "Fish Quay, at the third slipway"));
        items.add(photograph("PHO-002", "Under the pier, from the sands"));
        content.put("items", items);
        return Editions.of(content, Editions.NOT_ENDORSED);
    }

    private static Map<String, Object> photograph(String reference, String place) {
        return Map.of(
                "kind",
                "PHOTOGRAPH",
                "reference",
                reference,
                "marking",
                "OFFICIAL-SENSITIVE",
                "answers",
                Map.of(
                        "observation", "OBS-009",
                        "place", place,
                        "takenAt", "2026-10-21 13:05",
                        "fileName", "a.jpg",
                        "fileHash", "ab".repeat(32)));
    }

    private static Paper record(Edition edition, Map<String, Photograph> shown) {
        Visit visit = Visits.in(edition.plan(), "VIS-001").orElseThrow();
        return VisitPapersService.record(edition, visit, shown);
    }

    private static Map<String, Photograph> shown() {
        Map<String, Photograph> shown = new HashMap<>();
        shown.put("PHO-001", new Photograph("The third slipway", "PHO-001. The slipway", "image/jpeg", 800, 600, JPEG));
        shown.put("PHO-002", new Photograph("Under the pier", "PHO-002. The pier", "image/png", 300, 500, PNG));
        return shown;
    }

    @Test
    void the_record_holds_what_was_asked_seen_and_followed_with_its_photographs_and_is_readable_by_all()
            throws IOException {
        byte[] pdf = Pdf.set(record(edition(), shown())).bytes();
        Files.write(Path.of("target", "visit-record.pdf"), pdf);

        Conformance.assertKeptAndReadableByAll(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Harbour master, harbour authority", "WATER01", "VUL-010", "PHO-001. The slipway")
                    .contains("Left out", "Asked of the planning unit on 8 September");
            assertThat(images(document)).isEqualTo(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document).split("OFFICIAL-SENSITIVE", -1))
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    private static int images(PDDocument document) throws IOException {
        int images = 0;
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                images += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return images;
    }

    @Test
    void the_same_record_is_the_same_bytes() {
        assertThat(Pdf.set(record(edition(), shown())).bytes())
                .isEqualTo(Pdf.set(record(edition(), shown())).bytes());
    }

    @Test
    void in_word_the_photographs_are_the_very_viewing_copies() throws IOException {
        byte[] docx = Docx.set(record(edition(), shown()), Map.of());
        Files.write(Path.of("target", "visit-record.docx"), docx);

        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsEntry("word/media/picture1.jpeg", JPEG).containsEntry("word/media/picture2.png", PNG);
    }

    @Test
    void a_photograph_that_cannot_be_shown_is_told_in_words_with_its_hash() {
        assertThat(record(edition(), Map.of()).blocks().toString())
                .contains("Not shown here: PHO-001 to OBS-009: Fish Quay, at the third slipway", "SHA-256 abab");
    }

    @Test
    void the_sheet_has_boxes_to_tick_for_each_prompt_that_is_asked() {
        Visit visit = Visits.in(edition().plan(), "VIS-001").orElseThrow();

        List<Block> blocks = VisitSheet.of(visit, Map.of());

        assertThat(blocks.stream().filter(SignatureBox.class::isInstance)).hasSize(12);
        assertThat(blocks.toString())
                .contains("not applicable", "not seen", "ZON-009")
                .doesNotContain("OBS-004");
        Conformance.assertKeptAndReadableByAll(
                Pdf.set(PapersForTests.of(blocks)).bytes());
    }
}
