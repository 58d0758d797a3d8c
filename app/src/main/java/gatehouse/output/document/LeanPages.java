package gatehouse.output.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Gives the layout its pages, and makes each lean as soon as it is painted; there too tints become patterns.
 *
 * <p>The layout marks the background of every box as an artifact with an object of its own, most of them around nothing:
 * two of every three objects of the file, and the reason why a long one grew slow to write. What is drawn there are
 * rules and tints, so a plain artifact says the same.
 */
final class LeanPages implements PageSupplier {
    private static final byte[] ARTIFACT = "/Artifact /Prop".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "EMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN_ARTIFACT = "/Artifact BMC\n".getBytes(StandardCharsets.US_ASCII);

    private final Hatching hatching;
    private PDPage painted;

    LeanPages() throws IOException {
        hatching = new Hatching();
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        finish();
        painted = new PDPage(new PDRectangle(width, height));
        document.addPage(painted);
        return painted;
    }

    /** The last page has no next one to be finished by. */
    void finish() {
        if (painted == null) {
            return;
        }
        COSStream content = (COSStream) painted.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        try {
            byte[] lean = lean(content, painted.getResources());
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(lean);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        painted.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        painted = null;
    }

    /** Each operator of the content stands on a line of its own, and no string in it holds the end of a line. */
    private byte[] lean(COSStream content, PDResources resources) throws IOException {
        byte[] bytes;
        try (InputStream in = content.createInputStream()) {
            bytes = in.readAllBytes();
        }
        ByteArrayOutputStream lean = new ByteArrayOutputStream(bytes.length);
        lean.write("q\n".getBytes(StandardCharsets.US_ASCII));
        for (int line = 0; line < bytes.length; ) {
            int next = nextLine(bytes, line);
            if (!starts(bytes, line, ARTIFACT)) {
                byte[] pattern = hatching.instead(bytes, line, next, resources);
                if (pattern.length == 0) {
                    lean.write(bytes, line, next - line);
                } else {
                    lean.write(pattern);
                }
            } else if (starts(bytes, next, END)) {
                next += END.length;
            } else {
                lean.write(PLAIN_ARTIFACT);
            }
            line = next;
        }
        lean.write("Q\n".getBytes(StandardCharsets.US_ASCII));
        return lean.toByteArray();
    }

    private static int nextLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }

    private static boolean starts(byte[] bytes, int from, byte[] with) {
        int to = from + with.length;
        return to <= bytes.length && Arrays.equals(bytes, from, to, with, 0, with.length);
    }
}
