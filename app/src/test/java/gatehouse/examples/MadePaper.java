package gatehouse.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A document as a PDF of one face in two weights, its tables ruled. */
final class MadePaper {
    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private static final float LEFT = 56;
    private static final float WIDTH = 483;
    private static final float TOP = 780;
    private static final float FOOT = 60;
    private static final float SIZE = 11;
    private static final float ROW = 20;

    private final PDDocument document;
    private PDPageContentStream pen;
    private float y;

    private MadePaper(PDDocument document) {
        this.document = document;
    }

    static byte[] of(Written words) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            MadePaper paper = new MadePaper(document);
            paper.page();
            for (Written.Block block : words.blocks()) {
                paper.write(block);
            }
            paper.pen.close();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void page() throws IOException {
        if (pen != null) {
            pen.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        y = TOP;
    }

    private void write(Written.Block block) throws IOException {
        if (block.isTable()) {
            table(block.rows());
        } else if (block.isHeading()) {
            room(60);
            y -= 12;
            line(BOLD, SIZE + 7 - 2 * block.level(), LEFT, block.words());
            y -= 26;
        } else {
            paragraph(block.words());
        }
    }

    private void paragraph(String words) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (width(line + " " + word) > WIDTH) {
                flush(line);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        flush(line);
        y -= 8;
    }

    private void flush(StringBuilder line) throws IOException {
        room(ROW);
        line(PLAIN, SIZE, LEFT, line.toString());
        y -= 14;
        line.setLength(0);
    }

    private static float width(String words) throws IOException {
        return PLAIN.getStringWidth(words) / 1000 * SIZE;
    }

    private void table(List<List<String>> rows) throws IOException {
        room(ROW * (rows.size() + 1));
        float top = y + 14;
        float[] edges = edges(rows);
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                line(
                        row == 0 ? BOLD : PLAIN,
                        SIZE,
                        edges[cell] + 4,
                        rows.get(row).get(cell));
            }
            y -= ROW;
        }
        for (int row = 0; row <= rows.size(); row++) {
            rule(LEFT, top - row * ROW, edges[edges.length - 1], top - row * ROW);
        }
        for (float edge : edges) {
            rule(edge, top, edge, top - rows.size() * ROW);
        }
        y -= 12;
    }

    /** Where the columns begin, each as wide as its longest words, and where the last one ends. */
    private static float[] edges(List<List<String>> rows) throws IOException {
        float[] edges = new float[rows.get(0).size() + 1];
        edges[0] = LEFT;
        for (int cell = 0; cell < edges.length - 1; cell++) {
            float widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, width(row.get(cell)));
            }
            edges[cell + 1] = edges[cell] + widest + 16;
        }
        return edges;
    }

    private void rule(float x1, float y1, float x2, float y2) throws IOException {
        pen.moveTo(x1, y1);
        pen.lineTo(x2, y2);
        pen.stroke();
    }

    private void line(PDType1Font font, float size, float x, String words) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(words);
        pen.endText();
    }

    private void room(float height) throws IOException {
        if (y - height < FOOT) {
            page();
        }
    }
}
