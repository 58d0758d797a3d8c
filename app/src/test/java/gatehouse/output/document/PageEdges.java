package gatehouse.output.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads what stands in the top and bottom margin of a page. For any test that has a PDF. */
public final class PageEdges {
    private PageEdges() {}

    public static void assertMarked(PDDocument document, int number, RunningLines running) throws IOException {
        PDPage page = document.getPage(number - 1);
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.addRegion("top", new Rectangle2D.Float(0, 0, width, 82));
        areas.addRegion("bottom", new Rectangle2D.Float(0, height - 74, width, 74));
        areas.extractRegions(page);
        String top = areas.getTextForRegion("top");
        String bottom = areas.getTextForRegion("bottom");
        assertThat(top).as("top of page %d", number).contains(running.marking(), running.banner(), running.status());
        assertThat(bottom)
                .as("bottom of page %d", number)
                .contains(running.marking(), running.banner(), running.version(), running.fingerprint())
                .contains("Page " + number + " of " + document.getNumberOfPages());
    }
}
