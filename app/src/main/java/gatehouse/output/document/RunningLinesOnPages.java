package gatehouse.output.document;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws on every page, after the layout, what stands at its top and bottom.
 *
 * <p>Only then is the number of pages known, and drawing costs a hundredth of laying these lines out a page at a time. A
 * reader who listens is not read them on each page: they are artifacts to the reading order.
 */
final class RunningLinesOnPages {
    private static final float SIDE = 51f;
    private static final Color INK = new Color(0x14233C);

    private final PDDocument document;
    private final RunningLines lines;
    private final DrawnLine marking;
    private final DrawnLine banner;
    private final DrawnLine status;
    private final DrawnLine about;
    private final DrawnLine version;
    private final Map<Face, PDType0Font> fonts;

    RunningLinesOnPages(PDDocument document, Map<Face, PDType0Font> fonts, Paper paper) throws IOException {
        this.document = document;
        this.fonts = fonts;
        lines = paper.running();
        marking = new DrawnLine(fonts, lines.marking(), true, 10.5f, 0.9f);
        banner = new DrawnLine(fonts, lines.banner(), true, 8f, 0.4f);
        status = new DrawnLine(fonts, lines.status(), true, 8f, 0);
        about = new DrawnLine(fonts, joined(paper.title(), paper.subject()), false, 8f, 0);
        String fingerprint = lines.fingerprint().isBlank() ? "" : "Fingerprint " + lines.fingerprint();
        version = new DrawnLine(fonts, joined(lines.version(), fingerprint), false, 8f, 0);
    }

    void draw() throws IOException {
        int number = 1;
        for (PDPage page : document.getPages()) {
            draw(page, number++);
        }
    }

    private void draw(PDPage page, int number) throws IOException {
        float width = page.getMediaBox().getWidth();
        float top = page.getMediaBox().getHeight();
        float room = width - 2 * SIDE;
        String of = "Page " + number + " of " + document.getNumberOfPages();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(INK);
            content.setStrokingColor(INK);
            content.setLineWidth(0.5f);
            marking.centred(content, width / 2, top - 32, room);
            banner.centred(content, width / 2, top - 44, room);
            status.fromLeft(content, SIDE, top - 63, room * 0.42f);
            about.toRight(content, width - SIDE, top - 63, room * 0.55f);
            rule(content, top - 69, width);
            rule(content, 61, width);
            version.fromLeft(content, SIDE, 50, room * 0.75f);
            new DrawnLine(fonts, of, false, 8f, 0).toRight(content, width - SIDE, 50, room * 0.25f);
            banner.centred(content, width / 2, 36, room);
            marking.centred(content, width / 2, 23, room);
            content.endMarkedContent();
        }
    }

    private static void rule(PDPageContentStream content, float y, float width) throws IOException {
        content.moveTo(SIDE, y);
        content.lineTo(width - SIDE, y);
        content.stroke();
    }

    private static String joined(String... words) {
        return Stream.of(words)
                .filter(word -> !word.isBlank())
                .map(Characters::isolated)
                .collect(Collectors.joining("  |  "));
    }
}
