package gatehouse.action.dailyreview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.ShownWords;
import gatehouse.action.decision.Days;

/**
 * What changed since the last review, as the program lists it: the newest changes, and which measures nobody has gone to see.
 *
 * @param since in words
 * @param changes oldest first
 * @param notSeen the recommendations that are said to be in place, and that nobody has gone to see
 * @param failed those whose delivery is reported as failed
 * @param many what items of a kind are called together
 */
record ChangesSince(
        String since,
        List<Changed> changes,
        List<String> notSeen,
        List<String> failed,
        UnaryOperator<String> many,
        ZoneId zone) {
    private static final int MOST = 25;
    private static final int LONGEST = 120;
    private static final int SEVERAL = 3;

    ChangesSince {
        changes = List.copyOf(changes);
        notSeen = List.copyOf(notSeen);
        failed = List.copyOf(failed);
    }

    /** As it is shown and kept, a line each; the first says since when. */
    String words() {
        return Stream.of(List.of(since + ":"), happened(), standing())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    /** What changed in the plan, the newest last. */
    List<String> happened() {
        List<String> lines = new ArrayList<>();
        if (changes.isEmpty()) {
            lines.add("Nothing was changed in the plan.");
        }
        List<String> said = said();
        int left = Math.max(0, said.size() - MOST);
        if (left > 0) {
            lines.add(left + " earlier changes, which the history of each item tells.");
        }
        lines.addAll(said.subList(left, said.size()));
        return lines;
    }

    /** What stands to be checked, whether or not it is new. */
    List<String> standing() {
        List<String> lines = new ArrayList<>();
        if (!notSeen.isEmpty()) {
            lines.add("Said to be in place, and nobody has gone to see: " + String.join(", ", notSeen) + ".");
        }
        if (!failed.isEmpty()) {
            lines.add("REPORTED AS FAILED: " + String.join(", ", failed) + ".");
        }
        return lines;
    }

    /** Several items of a kind that one person saved in the same minute, as when a file is read in, are one line. */
    private List<String> said() {
        Map<List<String>, List<Changed>> together = new LinkedHashMap<>();
        for (Changed one : changes) {
            together.computeIfAbsent(
                            List.of(one.kind(), one.what(), one.by(), Days.minute(one.at(), zone)),
                            same -> new ArrayList<>())
                    .add(one);
        }
        return together.values().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(List<Changed> same) {
        Changed first = same.get(0);
        if (first.kind().isEmpty() || same.size() <= SEVERAL) {
            return same.stream().map(one -> line(shortly(one.about()), one));
        }
        return Stream.of(line(same.size() + " " + many.apply(first.kind()), first));
    }

    private String line(String about, Changed one) {
        return about + ": " + one.what() + ", " + one.by() + ", " + Days.minute(one.at(), zone);
    }

    private static String shortly(String words) {
        String line = words.replaceAll("\\s+", " ").strip().replaceAll("[.:;]$", "");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }

    /** By which a form says that these were shown. */
    String hash() {
        return ShownWords.hash(words());
    }
}
