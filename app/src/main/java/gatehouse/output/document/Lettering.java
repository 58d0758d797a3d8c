package gatehouse.output.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Words in a drawing, as outlines of the document's own faces, so that a picture needs no font wherever it is shown. */
final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Lettering PLAIN = new Lettering(Face.TEXT, Face.WIDE);
    private static final Lettering BOLD = new Lettering(Face.TEXT_BOLD, Face.WIDE_BOLD);

    private final Font first;
    private final Font second;

    private Lettering(Face first, Face second) {
        this.first = font(first);
        this.second = font(second);
    }

    static Lettering plain() {
        return PLAIN;
    }

    static Lettering bold() {
        return BOLD;
    }

    private static Font font(Face face) {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Draws the words, those that would go past the edge cut short with an ellipsis. */
    void draw(Graphics2D on, String words, float size, float x, float baseline, float edge) {
        on.fill(outline(fitting(words, size, edge - x), size, x, baseline));
    }

    private String fitting(String words, float size, float room) {
        String shown = Ink.printable(words.replaceAll("\\s+", " "));
        if (width(shown, size) <= room) {
            return shown;
        }
        int length = shown.length();
        while (length > 1 && width(shown.substring(0, length) + "…", size) > room) {
            length = shown.offsetByCodePoints(length, -1);
        }
        return shown.substring(0, length).strip() + "…";
    }

    double width(String words, float size) {
        return face(words).deriveFont(size).getStringBounds(words, EXACT).getWidth();
    }

    private Shape outline(String words, float size, float x, float baseline) {
        return face(words).deriveFont(size).createGlyphVector(EXACT, words).getOutline(x, baseline);
    }

    private Font face(String words) {
        return first.canDisplayUpTo(words) < 0 ? first : second;
    }
}
