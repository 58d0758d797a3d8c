package gatehouse.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Walks through the pages of a PDF once, gathering text and lines together, and hands over each page as it is done. */
final class Pages extends PDFTextStripper {
    private static final int MOST_ON_A_PAGE = 200_000;

    private final ObjIntConsumer<Sheet> done;
    private final Strokes strokes = new Strokes(this);
    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private final Map<Long, Glyph> seen = new HashMap<>();
    private float width;
    private float height;
    private int count;

    Pages(ObjIntConsumer<Sheet> done) {
        this.done = done;
        for (OperatorProcessor operator : strokes.operators()) {
            addOperator(operator);
        }
        setShouldSeparateByBeads(false);
    }

    @Override
    protected void startPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        width = box.getWidth();
        height = box.getHeight();
        strokes.pageBegins(box.getLowerLeftX(), box.getLowerLeftY());
        byDirection.clear();
        seen.clear();
        count = 0;
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        String text = sign.getUnicode();
        if (text == null || text.isEmpty() || count++ > MOST_ON_A_PAGE) {
            return;
        }
        float x = sign.getXDirAdj();
        float size = Math.max(1, Math.abs(sign.getFontSizeInPt()));
        Glyph glyph = new Glyph(x, x + Math.max(0.1f, sign.getWidthDirAdj()), sign.getYDirAdj(), size, text);
        if (!twice(glyph)) {
            byDirection
                    .computeIfAbsent((int) sign.getDir(), direction -> new ArrayList<>())
                    .add(glyph);
        }
    }

    /** Some programs make letters bold by setting them twice, a hair apart. */
    private boolean twice(Glyph glyph) {
        long place = (long) Math.round(glyph.x() / 2) << 32 ^ Math.round(glyph.y() / 2);
        Glyph before = seen.put(place, glyph);
        return before != null && before.text().equals(glyph.text()) && Math.abs(before.x() - glyph.x()) < 1;
    }

    @Override
    protected void writePage() throws IOException {
        int most = 0;
        List<List<Glyph>> others = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> direction : byDirection.entrySet()) {
            if (direction.getValue().size()
                    > byDirection.getOrDefault(most, List.of()).size()) {
                most = direction.getKey();
            }
        }
        for (Map.Entry<Integer, List<Glyph>> direction : byDirection.entrySet()) {
            if (direction.getKey() != most) {
                others.add(direction.getValue());
            }
        }
        done.accept(
                new Sheet(
                        byDirection.getOrDefault(most, List.of()),
                        Rules.of(strokes.lines(), most, width, height),
                        others),
                getCurrentPageNo());
    }
}
