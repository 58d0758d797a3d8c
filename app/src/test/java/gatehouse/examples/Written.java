package gatehouse.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of an example's file, a block for each line: a heading after {@code #}, a row of a table between bars,
 * every other line a paragraph.
 */
record Written(List<Block> blocks) {

    /**
     * One of three: a heading has a level, a table has rows, a paragraph has neither.
     *
     * @param level 0 where it is no heading
     */
    record Block(int level, String words, List<List<String>> rows) {
        boolean isHeading() {
            return level > 0;
        }

        boolean isTable() {
            return !rows.isEmpty();
        }
    }

    static Written of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
                continue;
            }
            table(rows, blocks);
            if (!line.isBlank()) {
                int level =
                        (int) line.chars().takeWhile(letter -> letter == '#').count();
                blocks.add(new Block(level, line.substring(level).strip(), List.of()));
            }
        }
        table(rows, blocks);
        return new Written(List.copyOf(blocks));
    }

    private static void table(List<List<String>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block(0, "", List.copyOf(rows)));
            rows.clear();
        }
    }

    private static List<String> cells(String line) {
        String inside = line.strip().substring(1);
        return Arrays.stream(inside.split("\\|", -1))
                .map(String::strip)
                .limit(inside.chars().filter(letter -> letter == '|').count())
                .toList();
    }
}
