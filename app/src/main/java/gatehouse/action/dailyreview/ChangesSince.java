package gatehouse.action.dailyreview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import gatehouse.action.contents.ShownWords;
import gatehouse.action.decision.Days;

/**
 * What changed since the last review, as the program lists it: the newest changes, and which measures nobody has gone to see.
 *
 * @param since in words
 * @param changes oldest first
 * @param notSeen the recommendations that are said to be in place, and that nobody has gone to see
 * @param failed those whose delivery is reported as failed
 */
record ChangesSince(String since, List<Changed> changes, List<String> notSeen, List<String> failed, ZoneId zone) {
    private static final int MOST = 40;
    private static final int LONGEST = 120;

    ChangesSince {
        changes = List.copyOf(changes);
        notSeen = List.copyOf(notSeen);
        failed = List.copyOf(failed);
    }

    /** As it is shown and kept, a line each; the first says since when. */
    String words() {
        List<String> lines = new ArrayList<>();
        lines.add(since + ":");
        if (changes.isEmpty()) {
            lines.add("Nothing was changed in the plan.");
        }
        int left = Math.max(0, changes.size() - MOST);
        if (left > 0) {
            lines.add(left + " earlier changes, which the history of each item tells.");
        }
        changes.stream().skip(left).map(this::line).forEach(lines::add);
        if (!notSeen.isEmpty()) {
            lines.add("Said to be in place, and nobody has gone to see: " + String.join(", ", notSeen) + ".");
        }
        if (!failed.isEmpty()) {
            lines.add("REPORTED AS FAILED: " + String.join(", ", failed) + ".");
        }
        return String.join("\n", lines);
    }

    private String line(Changed one) {
        return shortly(one.about()) + ": " + one.what() + ", " + one.by() + ", " + Days.minute(one.at(), zone);
    }

    private static String shortly(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }

    /** By which a form says that these were shown. */
    String hash() {
        return ShownWords.hash(words());
    }
}
