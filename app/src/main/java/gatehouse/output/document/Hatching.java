package gatehouse.output.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/**
 * The patterns of the bands of risk, as lines and dots that any printer draws, in the place of tints.
 *
 * <p>The layout can fill a square with a colour only, so the style sheet gives each patterned square a tint of its own,
 * which nothing else has: full red and green, and blue short by the number of the pattern. Where a page's content asks
 * for such a tint, it is given the pattern.
 */
final class Hatching {
    private static final int FIRST_BLUE = 240;
    private static final float WHOLE = 255;
    private static final float TILE = 5;
    private static final float GREY = 0.36f;
    private static final byte[] FILL = " rg\n".getBytes(StandardCharsets.US_ASCII);

    private final List<PDTilingPattern> patterns = new ArrayList<>();

    Hatching() throws IOException {
        for (int number = 1; number <= Mark.PATTERNS; number++) {
            patterns.add(pattern(number));
        }
    }

    /** The same line of a page's content with a pattern where it set one of the tints; else empty. */
    byte[] instead(byte[] content, int from, int to, PDResources resources) {
        int number = number(content, from, to);
        if (number == 0) {
            return new byte[0];
        }
        COSName name = COSName.getPDFName("Band" + number);
        resources.put(name, patterns.get(number - 1));
        return ("/Pattern cs\n/Band" + number + " scn\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static int number(byte[] content, int from, int to) {
        for (int i = 1; i <= FILL.length; i++) {
            if (to - i < from || content[to - i] != FILL[FILL.length - i]) {
                return 0;
            }
        }
        String[] parts = new String(content, from, to - from, StandardCharsets.US_ASCII)
                .strip()
                .split(" ", -1);
        if (parts.length != 4 || shade(parts[0]) != WHOLE || shade(parts[1]) != WHOLE) {
            return 0;
        }
        int number = shade(parts[2]) - FIRST_BLUE;
        return number >= 1 && number <= Mark.PATTERNS ? number : 0;
    }

    private static int shade(String part) {
        return Math.round(Float.parseFloat(part) * WHOLE);
    }

    private static PDTilingPattern pattern(int number) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(TILE, TILE));
        pattern.setXStep(TILE);
        pattern.setYStep(TILE);
        pattern.setResources(new PDResources());
        try (PDPatternContentStream content = new PDPatternContentStream(pattern)) {
            draw(content, number);
        }
        return pattern;
    }

    private static void draw(PDPatternContentStream content, int number) throws IOException {
        content.setStrokingColor(GREY);
        content.setNonStrokingColor(GREY);
        content.setLineWidth(number == 5 ? 1.5f : 0.6f);
        switch (number) {
            case 2 -> fill(content, 2, 1);
            case 3 -> rising(content);
            case 4 -> {
                rising(content);
                falling(content);
            }
            case 5 -> {
                line(content, 0, TILE / 2, TILE, TILE / 2);
                line(content, TILE / 2, 0, TILE / 2, TILE);
            }
            case 6 -> fill(content, 0, TILE);
            default -> {}
        }
    }

    private static void fill(PDPatternContentStream content, float at, float side) throws IOException {
        content.addRect(at, at, side, side);
        content.fill();
    }

    /** Each line goes on in the tiles beside it, so that their corners meet. */
    private static void rising(PDPatternContentStream content) throws IOException {
        for (float shift = -TILE; shift <= TILE; shift += TILE) {
            line(content, shift - 1, -1, shift + TILE + 1, TILE + 1);
        }
    }

    private static void falling(PDPatternContentStream content) throws IOException {
        for (float shift = -TILE; shift <= TILE; shift += TILE) {
            line(content, shift - 1, TILE + 1, shift + TILE + 1, -1);
        }
    }

    private static void line(PDPatternContentStream content, float x1, float y1, float x2, float y2)
            throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }
}
