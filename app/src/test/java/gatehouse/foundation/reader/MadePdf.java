package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** PDF files of the tests, made with the library itself. */
public final class MadePdf {
    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private MadePdf() {}

    /** What is done with a document before it is saved. */
    interface Work {
        void with(PDDocument document) throws IOException;
    }

    static byte[] made(Work work) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            work.with(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    public static byte[] ofPages(int pages) {
        return made(document -> {
            for (int n = 1; n <= pages; n++) {
                words(document, "Traffic plan", "Page " + n + " of the plan: Foreshore Road closes at 06:00.");
            }
        });
    }

    static byte[] blankPages(int pages) {
        return made(document -> {
            for (int n = 1; n <= pages; n++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
        });
    }

    /** One page whose content unpacks to so many megabytes and is held whole by whoever reads it. */
    static byte[] hungry(int megabytes) {
        return made(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT (".getBytes(UTF_8));
                byte[] letters = new byte[1024 * 1024];
                Arrays.fill(letters, (byte) 'a');
                for (int n = 0; n < megabytes; n++) {
                    out.write(letters);
                }
                out.write(") Tj ET".getBytes(UTF_8));
            }
            page.setContents(content);
        });
    }

    static byte[] locked() {
        return made(document -> {
            words(document, "Nobody reads this");
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    static byte[] withFileInside() {
        return made(document -> {
            words(document, "A plan with a file inside");
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream("inner".getBytes(UTF_8)));
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile("inner.txt");
            named.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("inner.txt", named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** A ruled table of three columns with these rows below a line of words. */
    static byte[] table(String[]... rows) {
        return made(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                text(pen, 50, 780, "Road closures");
                for (int row = 0; row <= rows.length; row++) {
                    line(pen, 50, 740 - 20 * row, 50 + 150 * 3, 740 - 20 * row);
                }
                for (int column = 0; column <= 3; column++) {
                    line(pen, 50 + 150 * column, 740, 50 + 150 * column, 740 - 20 * rows.length);
                }
                for (int row = 0; row < rows.length; row++) {
                    for (int column = 0; column < rows[row].length; column++) {
                        text(pen, 55 + 150 * column, 726 - 20 * row, rows[row][column]);
                    }
                }
            }
        });
    }

    private static void words(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            for (int n = 0; n < lines.length; n++) {
                text(pen, 50, 780 - 40 * n, lines[n]);
            }
        }
    }

    private static void line(PDPageContentStream pen, float x1, float y1, float x2, float y2) throws IOException {
        pen.moveTo(x1, y1);
        pen.lineTo(x2, y2);
        pen.stroke();
    }

    private static void text(PDPageContentStream pen, float x, float y, String text) throws IOException {
        pen.beginText();
        pen.setFont(FONT, 11);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }
}
