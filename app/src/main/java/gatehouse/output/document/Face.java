package gatehouse.output.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font files of the PDF, out of jars, so that every machine prints alike.
 *
 * <p>Open Sans first. DejaVu Sans has what Open Sans lacks, Arabic and Hebrew among it; its regular weight comes last
 * for bold text too, because it has the most signs.
 */
enum Face {
    TEXT("/fonts/ttf/OpenSans/OpenSans-Regular.ttf"),
    TEXT_BOLD("/fonts/ttf/OpenSans/OpenSans-Bold.ttf"),
    WIDE("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    WIDE_BOLD("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private static final int LAST_SIGN = 0x1FFFF;

    private final String file;
    private volatile BitSet signs;

    Face(String file) {
        this.file = file;
    }

    static List<Face> inOrder(boolean bold) {
        return bold ? List.of(TEXT_BOLD, WIDE_BOLD, WIDE) : List.of(TEXT, WIDE);
    }

    /** The signs that both weights of text can draw from the faces they are given. */
    static BitSet drawnByAll() {
        BitSet drawn = (BitSet) TEXT.signs().clone();
        drawn.and(TEXT_BOLD.signs());
        drawn.or(WIDE.signs());
        return drawn;
    }

    /** Ligatures stay off: they double the time of a page, and a reader's copy of the text would come apart. */
    PDType0Font in(PDDocument document) {
        try {
            TrueTypeFont font = parsed();
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean draws(int sign) {
        return signs().get(sign);
    }

    private BitSet signs() {
        if (signs == null) {
            signs = readSigns();
        }
        return signs;
    }

    private BitSet readSigns() {
        try (TrueTypeFont font = parsed()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet found = new BitSet(LAST_SIGN);
            for (int sign = ' '; sign <= LAST_SIGN; sign++) {
                found.set(sign, glyphs.getGlyphId(sign) != 0);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself. */
    InputStream open() {
        return Face.class.getResourceAsStream(file);
    }

    private TrueTypeFont parsed() throws IOException {
        try (InputStream in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }
}
