package gatehouse.output.document;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One line of any words, drawn straight onto a page in a given place, smaller or cut short where it has no room. */
final class DrawnLine {
    private static final float SMALLEST = 0.75f;
    private static final int LONGEST = 400;

    private record Piece(PDType0Font font, String signs) {}

    private final Map<Face, PDType0Font> fonts;
    private final String words;
    private final boolean bold;
    private final float size;
    private final float spacing;
    private List<Piece> pieces;
    private float width;

    DrawnLine(Map<Face, PDType0Font> fonts, String words, boolean bold, float size, float spacing) throws IOException {
        this.fonts = fonts;
        String line = Ink.printable(words).replace('\n', ' ').strip();
        int signs = line.codePointCount(0, line.length());
        this.words = signs <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
        this.bold = bold;
        this.size = size;
        this.spacing = spacing;
        pieces = pieces(this.words);
        width = width(pieces);
    }

    void fromLeft(PDPageContentStream content, float x, float y, float room) throws IOException {
        draw(content, 0, x, y, room);
    }

    void centred(PDPageContentStream content, float x, float y, float room) throws IOException {
        draw(content, 0.5f, x, y, room);
    }

    void toRight(PDPageContentStream content, float x, float y, float room) throws IOException {
        draw(content, 1, x, y, room);
    }

    private void draw(PDPageContentStream content, float share, float x, float y, float room) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        if (width * SMALLEST > room) {
            shorten(room / SMALLEST);
        }
        float scale = Math.min(1, room / width);
        content.beginText();
        content.setCharacterSpacing(spacing * scale);
        content.newLineAtOffset(x - share * width * scale, y);
        for (Piece piece : pieces) {
            content.setFont(piece.font(), size * scale);
            content.showText(piece.signs());
        }
        content.endText();
    }

    private void shorten(float room) throws IOException {
        int signs = words.codePointCount(0, words.length());
        while (width > room && signs > 1) {
            signs = Math.max(1, Math.min(signs - 1, (int) (signs * room / width)));
            pieces = pieces(
                    words.substring(0, words.offsetByCodePoints(0, signs)).stripTrailing() + "\u2026");
            width = width(pieces);
        }
    }

    private float width(List<Piece> measured) throws IOException {
        float sum = 0;
        for (Piece piece : measured) {
            sum += piece.font().getStringWidth(piece.signs()) / 1000 * size
                    + spacing * piece.signs().codePointCount(0, piece.signs().length());
        }
        return sum;
    }

    private List<Piece> pieces(String line) {
        List<Piece> drawn = new ArrayList<>();
        String visual = Characters.hasRightToLeft(line) ? visual(line) : line;
        StringBuilder signs = new StringBuilder();
        Face current = null;
        for (int sign : visual.codePoints().toArray()) {
            Face face = face(sign);
            if (face != current && !signs.isEmpty()) {
                drawn.add(new Piece(fonts.get(current), signs.toString()));
                signs.setLength(0);
            }
            current = face;
            signs.appendCodePoint(sign);
        }
        if (!signs.isEmpty()) {
            drawn.add(new Piece(fonts.get(current), signs.toString()));
        }
        return drawn;
    }

    private Face face(int sign) {
        return Face.inOrder(bold).stream()
                .filter(face -> face.draws(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No face draws " + Integer.toHexString(sign)));
    }

    private static String visual(String line) {
        RightToLeft turned = new RightToLeft();
        boolean back = Characters.startsRightToLeft(line);
        Bidi bidi = new Bidi(line, back ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String typed = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            String shaped = turned.shapeText(typed);
            runs[run] = levels[run] % 2 == 0 ? shaped : turned.reorderRTLTextToLTR(shaped);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
