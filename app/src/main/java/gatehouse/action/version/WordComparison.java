package gatehouse.action.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two texts in one, word by word.
 *
 * <p>What differs is compared by words; where that is too much to compare in a moment, by lines; and where even those
 * are too many, the one text stands after the other. So a pasted book costs no more than a page.
 */
final class WordComparison {
    private static final int MOST_COMPARED = 2_000;
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}'’-]*|\\s+|[^\\s\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private final Deque<Changed> changes = new ArrayDeque<>();
    private String after = "";

    /** Words that both texts share, and what stands in each after them. */
    private record Changed(String shared, String takenOut, String putIn) {

        Changed followedBy(Changed next) {
            return new Changed(
                    shared, takenOut + next.shared() + next.takenOut(), putIn + next.shared() + next.putIn());
        }

        /** Whether so little is shared before the next change that the two read better as one. */
        boolean isCutOffFrom(Changed next) {
            int between = next.shared().length();
            return !next.shared().isBlank() && (between > length() || between > next.length());
        }

        private int length() {
            return Math.max(takenOut.length(), putIn.length());
        }
    }

    private WordComparison() {}

    static List<Run> between(String before, String now) {
        WordComparison comparison = new WordComparison();
        comparison.compare(before, now);
        return comparison.runs();
    }

    private void compare(String before, String now) {
        for (Pattern by : List.of(WORDS, LINES)) {
            List<String> old = parts(by, before);
            List<String> fresh = parts(by, now);
            int head = sharedHead(old, fresh);
            int tail = sharedTail(old, fresh, head);
            List<String> oldMiddle = old.subList(head, old.size() - tail);
            List<String> newMiddle = fresh.subList(head, fresh.size() - tail);
            if (Math.max(oldMiddle.size(), newMiddle.size()) <= MOST_COMPARED) {
                compare(joined(old.subList(0, head)), oldMiddle, newMiddle);
                after = after + joined(old.subList(old.size() - tail, old.size()));
                return;
            }
        }
        changes.add(new Changed("", before, now));
    }

    private void compare(String head, List<String> old, List<String> fresh) {
        String shared = head;
        int from = 0;
        List<Changed> found = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            shared += joined(old.subList(from, delta.getSource().getPosition()));
            add(
                    found,
                    new Changed(
                            shared,
                            joined(delta.getSource().getLines()),
                            joined(delta.getTarget().getLines())));
            shared = "";
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        after = shared + joined(old.subList(from, old.size()));
        found.forEach(this::join);
    }

    /** Where at most a space stands between two changes, they are one. */
    private static void add(List<Changed> found, Changed next) {
        if (!found.isEmpty() && next.shared().isBlank()) {
            next = found.remove(found.size() - 1).followedBy(next);
        }
        found.add(next);
    }

    private void join(Changed change) {
        Changed next = change;
        while (!changes.isEmpty() && !changes.getLast().isCutOffFrom(next)) {
            next = changes.removeLast().followedBy(next);
        }
        changes.add(next);
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Changed change : changes) {
            add(runs, Run.How.SAME, change.shared());
            add(runs, Run.How.TAKEN_OUT, change.takenOut());
            add(runs, Run.How.PUT_IN, change.putIn());
        }
        add(runs, Run.How.SAME, after);
        return runs;
    }

    private static void add(List<Run> runs, Run.How how, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run(how, words));
        }
    }

    private static int sharedHead(List<String> old, List<String> now) {
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        return head;
    }

    private static int sharedTail(List<String> old, List<String> now, int head) {
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static List<String> parts(Pattern by, String text) {
        return by.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
