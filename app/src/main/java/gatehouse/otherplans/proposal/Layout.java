package gatehouse.otherplans.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import gatehouse.foundation.reader.Attached;
import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Table;

/**
 * The headings of a table, and what its columns are taken to hold.
 *
 * @param key by what it is remembered
 * @param anchor of the first table with these headings
 * @param remembered whether a person said so
 */
public record Layout(String key, String anchor, List<String> headings, ColumnMap columns, boolean remembered) {
    private static final int LONGEST = 2_000;

    public Layout {
        headings = List.copyOf(headings);
    }

    /** Every layout of the tables of a document, in its order. */
    public static List<Layout> of(List<Block> blocks, Map<String, ColumnMap> remembered) {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        add(blocks, remembered, layouts);
        return List.copyOf(layouts.values());
    }

    private static void add(List<Block> blocks, Map<String, ColumnMap> remembered, Map<String, Layout> layouts) {
        for (Block block : blocks) {
            if (block instanceof Table table && !table.rows().isEmpty()) {
                Layout layout = of(table, remembered);
                if (layout.isNamed()) {
                    layouts.putIfAbsent(layout.key(), layout);
                }
            } else if (block instanceof Attached attached) {
                add(attached.blocks(), remembered, layouts);
            }
        }
    }

    /** By the row of headings that is known; by the first row where none is. */
    private static Layout of(Table table, Map<String, ColumnMap> remembered) {
        int headings = Math.max(0, TableReader.headings(table, remembered));
        List<String> cells = table.rows().get(headings).cells();
        String key = ColumnMap.layout(cells);
        ColumnMap said = remembered.get(key);
        return new Layout(key, table.anchor(), cells, TableReader.map(table, headings, remembered), said != null);
    }

    private boolean isNamed() {
        return key.length() < LONGEST && !key.replace("|", "").isEmpty();
    }

    /** The numbers of its columns, from 0. */
    public List<Integer> numbers() {
        return IntStream.range(0, Math.min(headings.size(), columns.columns().size()))
                .boxed()
                .toList();
    }

    /** As what each row and each column is read, in words. */
    public String words() {
        String rows = columns.about()
                .map(about -> "Each row: " + about.words().toLowerCase(Locale.UK) + "; ")
                .orElse("");
        return rows
                + numbers().stream()
                        .map(n -> headings.get(n).strip() + ": "
                                + columns.columns().get(n).words().toLowerCase(Locale.UK))
                        .collect(Collectors.joining("; "));
    }
}
