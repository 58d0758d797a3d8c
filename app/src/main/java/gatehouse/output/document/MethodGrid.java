package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * Which methods were judged at which places, on a page on its side. A square that nobody looked at is shown as that.
 */
final class MethodGrid {
    private static final String NOT_LOOKED_AT = "–";

    private MethodGrid() {}

    static List<Block> of(Edition edition) {
        List<Entry> assessed = edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> !method.links("zones").isEmpty())
                .toList();
        List<Entry> places = edition.each("ZONE");
        if (assessed.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        Map<String, String> categories = categories(assessed);
        List<Column> columns = new ArrayList<>(List.of(new Column("Place", 5)));
        categories.keySet().forEach(code -> columns.add(new Column(code, 2)));
        List<Row> rows =
                places.stream().map(place -> row(place, categories, assessed)).toList();
        return List.of(new Block.Landscape(List.of(
                new Block.Heading(2, "Methods by place", ""),
                new Block.Paragraph(key(edition, categories, rows)),
                new Table("", columns, true, rows),
                new Block.Paragraph(once(edition)))));
    }

    /** The categories that any assessment is of, code and words, in the order of the list. */
    private static Map<String, String> categories(List<Entry> assessed) {
        Entry first = assessed.get(0);
        Map<String, String> categories = new LinkedHashMap<>();
        first.asked().offered(first.item().kind().field("category")).forEach(choice -> {
            if (assessed.stream().anyMatch(method -> method.is("category", choice.code()))) {
                categories.put(choice.code(), choice.words());
            }
        });
        return categories;
    }

    private static Row row(Entry place, Map<String, String> categories, List<Entry> assessed) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(place.title())));
        categories.keySet().forEach(code -> cells.add(Cell.of(square(place, code, assessed))));
        return new Row(cells);
    }

    private static String square(Entry place, String code, List<Entry> assessed) {
        List<Entry> here = assessed.stream()
                .filter(method -> method.is("category", code))
                .filter(method -> method.item().answers().list("zones").contains(place.reference()))
                .sorted(Levels.WORST_FIRST)
                .toList();
        if (here.isEmpty()) {
            return NOT_LOOKED_AT;
        }
        return here.stream()
                .filter(method -> !method.is("applicability", "NOT_APPLICABLE"))
                .findFirst()
                .map(worst -> Levels.isJudged(worst) ? Levels.digits(worst) : "not judged")
                .orElse("set aside");
    }

    private static String key(Edition edition, Map<String, String> categories, List<Row> rows) {
        long squares = (long) rows.size() * categories.size();
        long blank = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.paragraphs().contains(NOT_LOOKED_AT))
                .count();
        String names = categories.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
        return "L likelihood and I impact, the worst of any phase, on the scale “"
                + edition.plan().asked().scale().name() + "”. " + NOT_LOOKED_AT + " not looked at: " + blank + " of "
                + squares + " squares. " + Counted.capital(names) + ".";
    }

    /** What is asked once for the whole event has no row of its own. */
    private static String once(Edition edition) {
        List<Entry> everywhere = edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> method.links("zones").isEmpty())
                .toList();
        return everywhere.isEmpty()
                ? "Every assessment is of a place."
                : "Asked once for the event, not place by place: "
                        + everywhere.stream()
                                .map(method -> method.reference() + " " + method.title() + " ("
                                        + (method.is("applicability", "NOT_APPLICABLE")
                                                ? "set aside"
                                                : Levels.words(method))
                                        + ")")
                                .collect(Collectors.joining("; "))
                        + ".";
    }
}
