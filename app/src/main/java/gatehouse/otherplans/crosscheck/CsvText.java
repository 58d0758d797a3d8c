package gatehouse.otherplans.crosscheck;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as CSV (RFC 4180), safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula has an
 * apostrophe before it, which shows that the words behind it are words.
 */
public final class CsvText {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern CONTROL_FIRST = Pattern.compile("^[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvText() {}

    /** The rows, each ended as the standard ends it. */
    public static String of(List<List<String>> rows) {
        return rows.stream().map(CsvText::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String words) {
        boolean isFormula =
                FORMULA.matcher(words).matches() || CONTROL_FIRST.matcher(words).matches();
        return '"' + (isFormula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
