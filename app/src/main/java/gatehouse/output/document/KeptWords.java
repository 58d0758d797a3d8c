package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptLine;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What a comparison or a what-if showed when it was kept: the words on which somebody chose, whatever came after. */
final class KeptWords {
    static final String CHANGED = "THE PLAN HAS CHANGED since this was kept. This version would show:";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** How a line of a what-if begins: {@code MTH-001 Fire: from…}, {@code Then: 1 High}. */
    private static final Pattern NAMED = Pattern.compile("([A-Z]{3}-\\d+|As accepted|Then):? (.*)");

    private KeptWords() {}

    /** Who kept it and when, or loudly that nobody wrote it down. */
    static String who(String kept) {
        if (kept.isBlank()) {
            return "NOT KEPT: what it showed.";
        }
        return KeptLine.of(kept).orElse("NOT RECORDED: who kept this, and when.");
    }

    /** A row for each option: its first line, and the lines that stood under it. */
    static List<Block> table(String kept) {
        List<Row> rows = new ArrayList<>();
        List<String> under = new ArrayList<>();
        String option = "";
        for (String line : KeptLine.without(kept).lines().toList()) {
            if (line.startsWith(" ")) {
                under.add(line.strip());
            } else {
                add(rows, option, under);
                option = line.strip();
                under.clear();
            }
        }
        add(rows, option, under);
        return Sections.table(
                "",
                List.of(
                        new Column("Option, and what it left", 8),
                        new Column("What it changed, asks and makes worse", 17)),
                rows);
    }

    private static void add(List<Row> rows, String option, List<String> under) {
        if (!option.isEmpty() || !under.isEmpty()) {
            rows.add(new Row(List.of(
                    Cell.of(printed(option)),
                    Cell.of(under.stream().map(KeptWords::printed).toArray(String[]::new)))));
        }
    }

    /** A row for each thing that is said something of, an assessment or a state of the plan, with the lines under it. */
    static Stream<Row> lines(String shown) {
        List<List<String>> rows = new ArrayList<>();
        shown.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (!line.startsWith(" ") || rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line.strip());
        });
        return rows.stream().map(KeptWords::row);
    }

    private static Row row(List<String> lines) {
        Matcher named = NAMED.matcher(lines.get(0));
        boolean isNamed = named.matches();
        List<String> printed = new ArrayList<>();
        printed.add(printed(isNamed ? named.group(2) : lines.get(0)));
        lines.stream().skip(1).map(KeptWords::printed).forEach(printed::add);
        return new Row(List.of(Cell.of(isNamed ? named.group(1) : ""), Cell.of(printed.toArray(String[]::new))));
    }

    /** Days as documents print them. */
    static String printed(String words) {
        return DAY.matcher(words).replaceAll(day -> PrintedDates.day(day.group()));
    }
}
