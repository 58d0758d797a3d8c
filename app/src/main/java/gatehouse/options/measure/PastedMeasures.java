package gatehouse.options.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many measures pasted as a table with tabs between its columns, the columns of the shipped list.
 *
 * <p>All or none: every fault is a sentence that names its row, counted as pasted.
 */
final class PastedMeasures {
    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "kind",
            "principles",
            "attack_categories",
            "lead_time",
            "validity",
            "side_effects",
            "description");
    private static final int MOST = 2_000;

    private final List<MeasureForm> measures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Reads the paste against the catalogue that it is to be added to. */
    static PastedMeasures read(String pasted, String because, Catalogue catalogue, Set<String> categories) {
        PastedMeasures read = new PastedMeasures();
        List<String> lines = pasted.replace("\uFEFF", "").lines().toList();
        long rows = lines.stream().filter(line -> !line.isBlank()).count();
        if (rows > MOST + 1) {
            read.faults.add(
                    "That is %,d rows, and at most 2,000 are taken at a time. Row 2,001 and those after it are too many."
                            .formatted(rows));
            return read;
        }
        Map<String, Integer> rowOfCode = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isHead(i, lines.get(i))) {
                read.row(i + 1, lines.get(i), because, catalogue, categories, rowOfCode);
            }
        }
        if (read.measures.isEmpty() && read.faults.isEmpty()) {
            read.faults.add("Paste at least one row.");
        }
        return read;
    }

    private static boolean isHead(int line, String words) {
        return line == 0 && Arrays.asList(words.split("\t", -1)).equals(COLUMNS);
    }

    private void row(
            int row,
            String line,
            String because,
            Catalogue catalogue,
            Set<String> categories,
            Map<String, Integer> rowOfCode) {
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS.size()) {
            fault(
                    row,
                    "has " + (cells.size() == 1 ? "1 column" : cells.size() + " columns") + " where " + COLUMNS.size()
                            + " are needed, with a tab between them: "
                            + String.join(", ", COLUMNS) + ".");
            return;
        }
        String code = cells.get(0);
        Integer earlier = rowOfCode.putIfAbsent(code, row);
        codeFault(code, earlier, catalogue).ifPresent(words -> fault(row, words));
        MeasureForm form = form(cells, because);
        form.errors(categories).values().forEach(words -> faults.add("Row " + row + ": " + words));
        measures.add(form);
    }

    private static Optional<String> codeFault(String code, Integer earlier, Catalogue catalogue) {
        if (!code.matches("[A-Z]{2,6}[0-9]{1,4}")) {
            return Optional.of(
                    "has the code “" + code + "”. A code is two to six capital letters and a number: HVM17.");
        }
        if (earlier != null) {
            return Optional.of("has the code " + code + ", which row " + earlier + " has already.");
        }
        return catalogue
                .find(code)
                .map(there -> there.retired()
                        ? "has the code " + code
                                + ", which was retired. A retired code is never given to another measure."
                        : "has the code " + code + ", which is in the catalogue already. Change it on its own page.");
    }

    private static MeasureForm form(List<String> cells, String because) {
        return new MeasureForm(
                0,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                split(cells.get(3)),
                split(cells.get(4)),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                because);
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private void fault(int row, String words) {
        faults.add("Row " + row + " " + words);
    }

    List<MeasureForm> measures() {
        return List.copyOf(measures);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
