package gatehouse.action.version;

import java.util.ArrayList;
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

    private final List<Run> runs = new ArrayList<>();

    private WordComparison() {}

    static List<Run> between(String before, String after) {
        WordComparison comparison = new WordComparison();
        comparison.compare(before, after);
        return comparison.runs;
    }

    private void compare(String before, String after) {
        for (Pattern by : List.of(WORDS, LINES)) {
            List<String> old = parts(by, before);
            List<String> now = parts(by, after);
            int head = sharedHead(old, now);
            int tail = sharedTail(old, now, head);
            List<String> oldMiddle = old.subList(head, old.size() - tail);
            List<String> newMiddle = now.subList(head, now.size() - tail);
            if (Math.max(oldMiddle.size(), newMiddle.size()) <= MOST_COMPARED) {
                same(old.subList(0, head));
                middle(oldMiddle, newMiddle);
                same(old.subList(old.size() - tail, old.size()));
                return;
            }
        }
        changed(before, after);
    }

    private void middle(List<String> old, List<String> now) {
        int from = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            same(old.subList(from, delta.getSource().getPosition()));
            changed(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(from, old.size()));
    }

    private void same(List<String> parts) {
        if (!parts.isEmpty() && !runs.isEmpty() && last().how() == Run.How.SAME) {
            add(Run.How.SAME, runs.remove(runs.size() - 1).words() + String.join("", parts));
        } else {
            add(Run.How.SAME, String.join("", parts));
        }
    }

    /** Joins a change to the one before where at most a space stands between them, so that phrases read as phrases. */
    private void changed(String old, String now) {
        String space =
                lastIsSpaceBetweenChanges() ? runs.remove(runs.size() - 1).words() : "";
        String takenOut = space + old;
        String putIn = space + now;
        while (!runs.isEmpty() && last().how() != Run.How.SAME) {
            Run before = runs.remove(runs.size() - 1);
            takenOut = (before.isTakenOut() ? before.words() : "") + takenOut;
            putIn = (before.isPutIn() ? before.words() : "") + putIn;
        }
        add(Run.How.TAKEN_OUT, takenOut);
        add(Run.How.PUT_IN, putIn);
    }

    private boolean lastIsSpaceBetweenChanges() {
        return runs.size() > 1
                && last().how() == Run.How.SAME
                && last().words().isBlank()
                && runs.get(runs.size() - 2).how() != Run.How.SAME;
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }

    private void add(Run.How how, String words) {
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
}
