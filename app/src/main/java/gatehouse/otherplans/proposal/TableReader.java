package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

import static gatehouse.otherplans.proposal.Column.ASSUMPTION;
import static gatehouse.otherplans.proposal.Column.CALL_SIGN;
import static gatehouse.otherplans.proposal.Column.DATE;
import static gatehouse.otherplans.proposal.Column.DECISION;
import static gatehouse.otherplans.proposal.Column.DEPUTY;
import static gatehouse.otherplans.proposal.Column.END;
import static gatehouse.otherplans.proposal.Column.END_DATE;
import static gatehouse.otherplans.proposal.Column.HOLDER;
import static gatehouse.otherplans.proposal.Column.PLACE;
import static gatehouse.otherplans.proposal.Column.PROSE;
import static gatehouse.otherplans.proposal.Column.QUANTITY;
import static gatehouse.otherplans.proposal.Column.RESOURCE;
import static gatehouse.otherplans.proposal.Column.ROLE;
import static gatehouse.otherplans.proposal.Column.START;
import static gatehouse.otherplans.proposal.Column.SUBJECT;
import static gatehouse.otherplans.proposal.Column.TALK_GROUP;
import static gatehouse.otherplans.proposal.Column.WHEN;

/** Reads a table row by row: by its columns where they are known, and each cell as prose where they are not. */
final class TableReader {
    private static final int HEADINGS_WITHIN = 4;
    private static final Pattern ROAD = Pattern.compile("(?i)\\b(?:roads?|streets?|thoroughfares?)\\b");

    private final Map<String, ColumnMap> remembered;
    private final ProseReader prose;
    private final EventContext event;
    private final Clocks clocks;

    TableReader(EventContext event, Clocks clocks, Map<String, ColumnMap> remembered, ProseReader prose) {
        this.remembered = remembered;
        this.prose = prose;
        this.event = event;
        this.clocks = clocks;
    }

    Map<String, ColumnMap> remembered() {
        return remembered;
    }

    /** Each row's facts; what stands over the table helps to tell what its rows are about. */
    List<Proposal> read(Table table, String title, DayOver day) {
        int headings = headings(table, remembered);
        List<Proposal> found = new ArrayList<>();
        if (headings < 0) {
            table.rows().forEach(row -> cells(table, row, row.cells(), found, day));
            return found;
        }
        List<String> heading = table.rows().get(headings).cells();
        ColumnMap map = map(table, headings, remembered);
        String layout = ColumnMap.layout(heading);
        List<Integer> days = map.has(WHEN) || map.has(START) ? List.of() : days(table, headings);
        DayOver current = day;
        for (Row row : table.rows().subList(headings + 1, table.rows().size())) {
            if (isHeadings(row)) {
                heading = row.cells();
                map = map(table, table.rows().indexOf(row), remembered);
                layout = ColumnMap.layout(heading);
            } else if (!ColumnMap.layout(row.cells()).equals(layout)) {
                RowTimes times = times(heading, map);
                Optional<DayOver> own = times.onlyDay(row.cells());
                current = own.isPresent()
                        ? own.get()
                        : times.dayOf(map, row.cells()).orElse(current);
                if (own.isEmpty() && days.isEmpty()) {
                    found.addAll(row(table, row, title, heading, map, current));
                }
                for (int column : own.isPresent() ? List.<Integer>of() : days) {
                    DayOver over = times.onlyDay(List.of(heading.get(column))).orElse(current);
                    found.addAll(row(table, row, title, heading, map.on(column, days), over));
                }
            }
        }
        return found;
    }

    private RowTimes times(List<String> heading, ColumnMap map) {
        return new RowTimes(event, clocks.named(map.clock(heading)));
    }

    /** Whether another table begins below the first: every cell is a heading that is known. */
    private boolean isHeadings(Row row) {
        long said = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean isWords = row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return remembered.containsKey(ColumnMap.layout(row.cells()))
                || (said > 2
                        && isWords
                        && row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .allMatch(cell -> Column.guess(cell).isOfFact()));
    }

    /** The place of the row of headings; below 0 where there is none. */
    static int headings(Table table, Map<String, ColumnMap> remembered) {
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, table.rows().size()); i++) {
            List<String> cells = table.rows().get(i).cells();
            ColumnMap map = map(table, i, remembered);
            if (remembered.containsKey(ColumnMap.layout(cells))
                    || map.isEnough()
                    || (ColumnMap.isOfThePaper(cells) && map.has(DATE))
                    || (i == 0 && (isTimetable(map, cells) || !days(table, 0).isEmpty()))) {
                return i;
            }
        }
        return -1;
    }

    /** What is said of the columns under a row of headings; where nothing is, what they and their cells tell. */
    static ColumnMap map(Table table, int headings, Map<String, ColumnMap> remembered) {
        List<String> cells = table.rows().get(headings).cells();
        ColumnMap said = remembered.get(ColumnMap.layout(cells));
        List<List<String>> rows = table
                .rows()
                .subList(headings + 1, table.rows().size())
                .stream()
                .map(Row::cells)
                .toList();
        return said == null ? ColumnContents.of(cells, rows) : said;
    }

    private static List<Integer> days(Table table, int headings) {
        List<List<String>> rows = table
                .rows()
                .subList(headings + 1, table.rows().size())
                .stream()
                .map(Row::cells)
                .toList();
        return ColumnContents.days(table.rows().get(headings).cells(), rows);
    }

    /** A first row of words alone, one of them a time: Service, Departs, Platform. */
    private static boolean isTimetable(ColumnMap map, List<String> cells) {
        return cells.size() > 1
                && cells.stream()
                        .noneMatch(cell -> cell.isBlank() || cell.chars().anyMatch(Character::isDigit))
                && (map.has(WHEN) || map.has(START));
    }

    private List<Proposal> row(Table table, Row row, String title, List<String> heading, ColumnMap map, DayOver day) {
        String anchor = table.anchor().isEmpty() ? "row " + row.number() : table.anchor() + ", row " + row.number();
        String words = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
        Passage passage = new Passage(anchor, row.page(), words);
        List<Proposal> found = new ArrayList<>(asOne(passage, row.cells(), title, heading, map, day));
        notes(passage, row.cells(), map, found);
        return found;
    }

    /** One fact of the row, of the kind that its columns tell: time first, then how many, then who, then where. */
    private List<Proposal> asOne(
            Passage passage, List<String> cells, String title, List<String> heading, ColumnMap map, DayOver day) {
        Filled common = RowAnswers.read(map, heading, cells, prose.places());
        String subject = map.cell(SUBJECT, cells);
        boolean isTimed = !ColumnMap.isOfThePaper(heading)
                && List.of(WHEN, START, END, DATE, END_DATE).stream()
                        .anyMatch(column -> !map.cell(column, cells).isEmpty());
        RowTimes times = times(heading, map);
        if (map.about().isPresent()) {
            return said(map.about().get(), passage, isTimed ? times.read(map, cells, day) : List.of(), common);
        }
        if (isTimed) {
            About about = window(map, heading, subject + " " + String.join(" ", heading), passage.words(), title);
            Filled said = common.withAll(DrillWords.of(about, passage.words()));
            return said(about, passage, times.read(map, cells, day), said);
        }
        if (!map.cell(QUANTITY, cells).isEmpty() || !map.cell(RESOURCE, cells).isEmpty()) {
            return List.of(Proposal.of(FactType.RESOURCE, Optional.of(About.UNIT), passage, passage.words(), common));
        }
        if (!map.cell(DECISION, cells).isEmpty()) {
            return role(About.DECISION, passage, common);
        }
        if (!map.cell(TALK_GROUP, cells).isEmpty()) {
            return role(About.TALK_GROUP, passage, common);
        }
        if (!map.cell(CALL_SIGN, cells).isEmpty()) {
            return role(About.CALL_SIGN, passage, common);
        }
        if (!map.cell(ROLE, cells).isEmpty()
                || !map.cell(DEPUTY, cells).isEmpty()
                || (!map.cell(HOLDER, cells).isEmpty() && map.has(ROLE))) {
            return role(About.COMMANDER, passage, common);
        }
        if (!map.cell(ASSUMPTION, cells).isEmpty()) {
            Filled assumed = common.with("says", map.cell(ASSUMPTION, cells)).with("standing", "ASSUMED");
            return List.of(
                    Proposal.of(FactType.ASSUMPTION, Optional.of(About.ASSUMED), passage, passage.words(), assumed));
        }
        if (!map.cell(PLACE, cells).isEmpty()) {
            Optional<About> about = AboutWords.place(String.join(" ", heading) + " " + passage.words());
            return List.of(Proposal.of(FactType.PLACE, about, passage, passage.words(), common));
        }
        return List.of();
    }

    /** A table of roads with times, that says nothing of what happens there, is of their closure. */
    private static About window(ColumnMap map, List<String> heading, String subject, String row, String title) {
        About about = AboutWords.window(subject + " " + row + " " + title);
        boolean isOfRoads = map.has(PLACE)
                && ROAD.matcher(heading.get(map.columns().indexOf(PLACE))).find();
        return about == About.ACTIVITY && isOfRoads && !map.has(SUBJECT) && !map.has(ROLE) && !map.has(RESOURCE)
                ? About.CLOSURE
                : about;
    }

    private static List<Proposal> said(About about, Passage passage, List<Filled> times, Filled common) {
        return (times.isEmpty() ? List.of(Filled.NOTHING) : times)
                .stream()
                        .map(when -> Proposal.of(
                                about.type(), Optional.of(about), passage, passage.words(), when.withAll(common)))
                        .toList();
    }

    private static List<Proposal> role(About about, Passage passage, Filled filled) {
        return List.of(Proposal.of(FactType.ROLE, Optional.of(about), passage, passage.words(), filled));
    }

    /** A note in a row may assume something. */
    private static void notes(Passage passage, List<String> cells, ColumnMap map, List<Proposal> found) {
        boolean isAssumed = found.stream().anyMatch(proposal -> proposal.kind() == FactType.ASSUMPTION);
        String note = map.cell(PROSE, cells) + " " + map.cell(SUBJECT, cells);
        if (!isAssumed && !note.isBlank()) {
            AssumptionReader.read(new Passage(passage.anchor(), passage.page(), note.strip()))
                    .forEach(found::add);
        }
    }

    private void cells(Table table, Row row, List<String> cells, List<Proposal> found, DayOver day) {
        for (int i = 0; i < cells.size(); i++) {
            if (!row.repeated().contains(i)) {
                found.addAll(prose.read(table.cell(row, i), row.page(), cells.get(i), day));
            }
        }
    }
}
