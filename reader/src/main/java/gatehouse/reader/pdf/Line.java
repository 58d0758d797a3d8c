package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A line of writing: its chunks from left to right. */
record Line(float y, float size, List<Chunk> chunks) {
    private static final float WORD_GAP = 0.18f;
    private static final float WIDE_GAP = 1.1f;

    String text() {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining(" "));
    }

    float x() {
        return chunks.get(0).x();
    }

    float right() {
        return chunks.get(chunks.size() - 1).right();
    }

    /** The lines that the signs make, from the top down. */
    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> inOrder = new ArrayList<>(glyphs);
        inOrder.sort(Comparator.comparingDouble(Glyph::y));
        List<Line> lines = new ArrayList<>();
        for (int begin = 0; begin < inOrder.size(); ) {
            int end = begin + 1;
            Glyph first = inOrder.get(begin);
            while (end < inOrder.size() && sameLine(first, inOrder.get(end))) {
                end++;
            }
            List<Chunk> chunks = chunks(new ArrayList<>(inOrder.subList(begin, end)));
            if (!chunks.isEmpty()) {
                lines.add(new Line(first.y(), size(inOrder.subList(begin, end)), chunks));
            }
            begin = end;
        }
        return lines;
    }

    private static boolean sameLine(Glyph first, Glyph next) {
        return next.y() - first.y() < 0.45f * Math.min(Math.max(first.size(), 4), Math.max(next.size(), 4));
    }

    private static float size(List<Glyph> glyphs) {
        float size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.isBlank() ? 0 : glyph.size());
        }
        return size;
    }

    private static List<Chunk> chunks(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        float begin = 0;
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            float gap = words.isEmpty() ? 0 : glyph.x() - right;
            if (gap > WIDE_GAP * glyph.size()) {
                chunks.add(new Chunk(begin, right, words.toString()));
                words.setLength(0);
            } else if (gap > WORD_GAP * glyph.size()) {
                words.append(' ');
            }
            begin = words.isEmpty() ? glyph.x() : begin;
            words.append(glyph.text());
            right = Math.max(glyph.right(), words.length() == glyph.text().length() ? 0 : right);
        }
        if (!words.isEmpty()) {
            chunks.add(new Chunk(begin, right, words.toString()));
        }
        return chunks;
    }
}
