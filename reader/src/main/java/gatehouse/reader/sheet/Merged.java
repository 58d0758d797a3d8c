package gatehouse.reader.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import gatehouse.reader.archive.Archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The merged cells of a sheet.
 *
 * <p>A sheet names them after its rows, so they are looked for first, in the bytes: parsing the sheet twice would cost
 * as much again.
 */
final class Merged {
    private static final byte[] MARK = "mergeCell ref=\"".getBytes(US_ASCII);
    private static final int MOST = 50_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private int next;

    /** One merged cell, with the words of its first part once these are known. */
    private static final class Block {
        private final int firstRow;
        private final int lastRow;
        private final int firstColumn;
        private final int lastColumn;
        private String words = "";

        Block(String first, String last) {
            firstRow = Place.row(first);
            lastRow = Place.row(last);
            firstColumn = Place.column(first);
            lastColumn = Place.column(last);
        }
    }

    private Merged() {}

    static Merged of(Archive archive, String part) throws IOException {
        Merged merged = new Merged();
        try (InputStream in = new BufferedInputStream(archive.open(part), 64 * 1024)) {
            merged.find(in);
        }
        merged.blocks.sort(Comparator.comparingInt(block -> block.firstRow));
        return merged;
    }

    private void find(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int matched = 0;
        StringBuilder reference = null;
        for (int n = in.read(buffer); n >= 0 && blocks.size() < MOST; n = in.read(buffer)) {
            for (int at = 0; at < n; at++) {
                byte b = buffer[at];
                if (reference != null) {
                    reference = referenceGoesOn(reference, b);
                } else if (b == MARK[matched]) {
                    matched++;
                    if (matched == MARK.length) {
                        matched = 0;
                        reference = new StringBuilder();
                    }
                } else {
                    matched = b == MARK[0] ? 1 : 0;
                }
            }
        }
    }

    private StringBuilder referenceGoesOn(StringBuilder reference, byte b) {
        if (b != '"' && reference.length() < 30) {
            return reference.append((char) b);
        }
        String[] ends = reference.toString().split(":", 2);
        if (b == '"' && ends.length == 2) {
            Block block = new Block(ends[0], ends[1]);
            if (block.firstRow > 0 && block.firstColumn >= 0) {
                blocks.add(block);
            }
        }
        return null;
    }

    /** Repeats the words of merged cells in a row, rows coming in their order; says which cells were filled so. */
    List<Integer> repeat(int number, List<String> row) {
        while (next < blocks.size() && blocks.get(next).firstRow <= number) {
            open.add(blocks.get(next++));
        }
        open.removeIf(block -> block.lastRow < number);
        List<Integer> repeated = new ArrayList<>();
        for (Block block : open) {
            if (block.firstRow == number) {
                block.words = block.firstColumn < row.size() ? row.get(block.firstColumn) : "";
            }
            if (!block.words.isEmpty()) {
                fill(block, number, row, repeated);
            }
        }
        return repeated;
    }

    private static void fill(Block block, int number, List<String> row, List<Integer> repeated) {
        for (int column = block.firstColumn; column <= Math.min(block.lastColumn, 255); column++) {
            if (column == block.firstColumn && number == block.firstRow) {
                continue;
            }
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, block.words);
            repeated.add(column);
        }
    }
}
