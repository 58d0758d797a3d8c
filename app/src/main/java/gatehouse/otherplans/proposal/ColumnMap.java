package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ARRIVES = Pattern.compile("(?i)\\barr(?:\\.|\\b|iv)");
    private static final Pattern DEPARTS = Pattern.compile("(?i)\\bdep(?:\\.|\\b|art)");
    private static final Pattern LOCAL = Pattern.compile("(?i).*\\b(?:local|BST)\\b.*");
    private static final Pattern UNIVERSAL = Pattern.compile("(?i)(?:time )?\\(?(?:utc|gmt|zulu|z)\\)?(?: time)?");
    private static final Pattern NAMED_CLOCK = Pattern.compile("(?i)\\b(?:utc|gmt|zulu|z|bst|cest|cet|local)\\b");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]*[-–—]?[\\s\u00a0]*");
    private static final Pattern NOTES =
            Pattern.compile("(?i)\\s*(?:notes?|comments?|remarks|other|status|confirmation|information)?\\s*");
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\s*(?:(?:document )?version(?: no\\.?| number)?|issue(?: no\\.?| number)?|rev(?:ision)?(?: no\\.?)?|amendments?(?: made)?|changes(?: made)?|summary of changes|author|amended by|revised by|approved by|signature|signed|next review|review date|expiry(?: date)?|date of birth)\\s*");

    /** Stands between the columns and what the rows are about; maps kept before that was asked have none. */
    private static final String OF = ":";

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /** What the headings themselves tell. */
    public static ColumnMap guess(List<String> headings) {
        List<Column> columns =
                new ArrayList<>(headings.stream().map(Column::guess).toList());
        stay(headings, columns);
        oneClock(headings, columns);
        return new ColumnMap(columns, Optional.empty());
    }

    /** Who arrives and departs is there in between. */
    private static void stay(List<String> headings, List<Column> columns) {
        boolean isStay =
                headings.stream().anyMatch(heading -> ARRIVES.matcher(heading).find());
        for (int i = 0; isStay && i < columns.size(); i++) {
            if (columns.get(i) == Column.START
                    && DEPARTS.matcher(headings.get(i)).find()) {
                columns.set(i, Column.END);
            }
        }
    }

    /** Of two clocks side by side, the event's is read. */
    private static void oneClock(List<String> headings, List<Column> columns) {
        boolean hasLocal =
                headings.stream().anyMatch(heading -> LOCAL.matcher(heading).matches());
        for (int i = 0; hasLocal && i < columns.size(); i++) {
            if (UNIVERSAL.matcher(headings.get(i)).matches()) {
                columns.set(i, Column.IGNORED);
            }
        }
    }

    /** What a row is about where no column says so: the first that is not understood. */
    String first(List<String> headings, List<String> cells) {
        for (int i = 0; i < Math.min(Math.min(headings.size(), cells.size()), columns.size()); i++) {
            if (columns.get(i) == Column.PROSE
                    && !NOTES.matcher(headings.get(i)).matches()) {
                return cells.get(i).strip();
            }
        }
        return "";
    }

    /** The clock that the headings of times name; empty where they name none. */
    String clock(List<String> headings) {
        for (int i = 0; i < Math.min(headings.size(), columns.size()); i++) {
            Matcher clock = NAMED_CLOCK.matcher(headings.get(i));
            if (List.of(Column.START, Column.END, Column.WHEN).contains(columns.get(i)) && clock.find()) {
                return clock.group();
            }
        }
        return "";
    }

    /** The same, of times of the day over this column alone. */
    ColumnMap on(int column, List<Integer> days) {
        List<Column> of = new ArrayList<>(columns);
        days.forEach(day -> of.set(day, day == column ? Column.WHEN : Column.IGNORED));
        return new ColumnMap(of, about);
    }

    /** Whether its rows tell what became of the paper itself: its versions and who changed them. */
    static boolean isOfThePaper(List<String> headings) {
        return headings.stream().anyMatch(heading -> PAPER.matcher(heading).matches());
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
                    && !BLANK.matcher(cells.get(i)).matches()
                    && !words.contains(cells.get(i).strip())) {
                words.add(cells.get(i).strip());
            }
        }
        return String.join(" ", words);
    }
}
