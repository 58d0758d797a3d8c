package gatehouse.output.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads out of the finished PDF's bookmarks, one for each heading in order, which page each heading came to lie on. */
final class PdfOutline {
    private final Iterator<Block.Heading> headings;
    private final Map<PDPage, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> pageOf = new HashMap<>();

    private PdfOutline(PDDocument document, Paper paper) {
        headings = paper.headings().iterator();
        document.getPages().forEach(page -> numbers.put(page, numbers.size() + 1));
    }

    static Map<String, Integer> pageOf(PDDocument document, Paper paper) throws IOException {
        PdfOutline outline = new PdfOutline(document, paper);
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            outline.read(root);
        }
        return outline.pageOf;
    }

    private void read(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            Block.Heading heading = headings.next();
            if (heading.isInContents() && destination(item) instanceof PDPageDestination place) {
                pageOf.put(heading.anchor(), numbers.get(place.getPage()));
            }
            read(item);
        }
    }

    private static Object destination(PDOutlineItem item) throws IOException {
        return item.getAction() instanceof PDActionGoTo go ? go.getDestination() : item.getDestination();
    }
}
