package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts right from the cells of a table what its headings alone would have its columns hold. */
final class ColumnContents {
    private static final Pattern NOTHING = Pattern.compile("(?i)\\s*(?:[-–—]*|n/?a|tb[cad]|none|various)\\s*");
    private static final Pattern PLACE_LIKE = Pattern.compile("(?s)\\s*[A-Z].*[a-z]{2}.*");
    private static final Pattern EITHER =
            Pattern.compile("(?i)\\s*(?:from|to|start|end|finish|begin|between)\\s*[:*]?\\s*");
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b.{0,20}"
                    + "|.{0,12}\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.{0,8}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|day \\d)\\s*");
    private static final Pattern OF_DAYS = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\\d(?:st|nd|rd|th)\\b");
    private static final int FEW = 6;
    private static final double MOST = 0.6;

    private ColumnContents() {}

    /** What the columns of this heading hold, with the rows that stand under it. */
    static ColumnMap of(List<String> heading, List<List<String>> rows) {
        ColumnMap guessed = ColumnMap.guess(heading);
        List<Column> columns = new ArrayList<>(guessed.columns());
        List<Integer> times = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean isMoment = columns.get(i) == Column.START || columns.get(i) == Column.END;
            if (isMoment && EITHER.matcher(heading.get(i)).matches() && isOfPlaces(i, rows)) {
                columns.set(i, Column.PART);
            } else if (columns.get(i) == Column.PROSE && !isDay(heading.get(i)) && isOfTimes(i, rows)) {
                times.add(i);
            }
        }
        boolean isTold = columns.stream()
                .anyMatch(column -> column == Column.START || column == Column.END || column == Column.WHEN);
        if (!isTold && !times.isEmpty()) {
            boolean isPair = times.size() == 2 && times.stream().allMatch(i -> isOfSingles(i, rows));
            columns.set(times.get(0), isPair ? Column.START : Column.WHEN);
            if (isPair) {
                columns.set(times.get(1), Column.END);
            }
        }
        return new ColumnMap(columns, guessed.about());
    }

    /** The columns that a day stands over, with times under it. */
    static List<Integer> days(List<String> heading, List<List<String>> rows) {
        return IntStream.range(0, heading.size())
                .filter(i -> isDay(heading.get(i)) && isOfTimes(i, rows))
                .boxed()
                .toList();
    }

    private static boolean isDay(String heading) {
        return DAY.matcher(heading).matches();
    }

    /** From Anchor Hill to North Slip. */
    private static boolean isOfPlaces(int column, List<List<String>> rows) {
        List<String> said = said(column, rows);
        return !said.isEmpty()
                && said.stream().noneMatch(ColumnContents::isTime)
                && said.stream().anyMatch(cell -> PLACE_LIKE.matcher(cell).matches());
    }

    private static boolean isOfTimes(int column, List<List<String>> rows) {
        List<String> said = said(column, rows);
        long times = said.stream().filter(ColumnContents::isTime).count();
        return !said.isEmpty() && times >= MOST * said.size();
    }

    private static boolean isOfSingles(int column, List<List<String>> rows) {
        return said(column, rows).stream().allMatch(cell -> times(cell).stream().noneMatch(SureTimes.Pair::isRange));
    }

    private static List<String> said(int column, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(cell -> !NOTHING.matcher(cell).matches())
                .toList();
    }

    /** Little but times and days. */
    private static boolean isTime(String cell) {
        List<SureTimes.Pair> times = times(cell);
        StringBuilder left = new StringBuilder(cell);
        times.forEach(time -> {
            for (int i = time.first().from(); i < time.second().to(); i++) {
                left.setCharAt(i, ' ');
            }
        });
        long letters = OF_DAYS.matcher(left)
                .replaceAll("")
                .chars()
                .filter(Character::isLetter)
                .count();
        return !times.isEmpty() && letters <= FEW;
    }

    private static List<SureTimes.Pair> times(String cell) {
        return new SureTimes(cell, List.of()).find();
    }
}
