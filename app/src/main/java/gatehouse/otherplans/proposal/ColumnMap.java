package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Name;

/**
 * What each column of a table holds: guessed from its headings once, put right by a person, and then remembered for
 * every table of that owner with the same headings.
 *
 * @param about what every row is about; empty where each row's own words tell
 */
public record ColumnMap(List<Column> columns, Optional<About> about) {
    private static final int ENOUGH = 2;

    /** Stands between the columns and what the rows are about; maps kept before that was asked have none. */
    private static final String OF = ":";

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /** What the headings themselves tell. */
    public static ColumnMap guess(List<String> headings) {
        return new ColumnMap(headings.stream().map(Column::guess).toList(), Optional.empty());
    }

    /** By what a layout is remembered: its headings, whatever their case and punctuation. */
    public static String layout(List<String> headings) {
        return headings.stream().map(heading -> Name.of(heading).key()).collect(Collectors.joining("|"));
    }

    /** As it is kept; {@link #read} reads it back. */
    public String words() {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","))
                + about.map(row -> OF + row.name()).orElse("");
    }

    public static ColumnMap read(String words) {
        String[] parts = words.split(OF, 2);
        return new ColumnMap(
                Arrays.stream(parts[0].split(",")).map(Column::valueOf).toList(),
                parts.length == 1 ? Optional.empty() : About.find(parts[1]));
    }

    /** Whether enough is known to read a row as one fact. */
    public boolean isEnough() {
        return columns.stream().filter(column -> column.isOfFact()).count() >= ENOUGH;
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** The words of all cells under such columns, exactly as they stand. */
    String cell(Column column, List<String> cells) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i) == column
                    && !cells.get(i).isBlank()
                    && !words.contains(cells.get(i).strip())) {
                words.add(cells.get(i).strip());
            }
        }
        return String.join(" ", words);
    }
}
