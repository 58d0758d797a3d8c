package gatehouse.output.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads what stands in the top and bottom margin of a page. For any test that has a PDF. */
public final class PageEdges {
    private static final int TOP = 82;
    private static final int FOOT = 74;

    private PageEdges() {}

    public static void assertMarked(PDDocument document, int number, RunningLines running) throws IOException {
        PDPage page = document.getPage(number - 1);
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion("top", new Rectangle2D.Float(0, 0, width, TOP));
        areas.addRegion("bottom", new Rectangle2D.Float(0, height - FOOT, width, FOOT));
        areas.extractRegions(page);
        String top = areas.getTextForRegion("top");
        String bottom = areas.getTextForRegion("bottom");
        assertThat(top).as("top of page %d", number).contains(running.marking(), running.banner(), running.status());
        assertThat(bottom)
                .as("bottom of page %d", number)
                .contains(running.marking(), running.banner(), running.version(), running.fingerprint())
                .contains("Page " + number + " of " + document.getNumberOfPages());
    }

    /** The lines between the margins of a page, from the top. */
    static List<String> between(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        float height = page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        areas.addRegion("body", new Rectangle2D.Float(0, TOP, page.getMediaBox().getWidth(), height - TOP - FOOT));
        areas.extractRegions(page);
        return areas.getTextForRegion("body").strip().lines().toList();
    }
}
