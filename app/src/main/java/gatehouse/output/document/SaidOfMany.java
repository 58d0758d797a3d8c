package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that differ only in what they are about, said once with all of that behind. */
final class SaidOfMany {
    private static final int FEWEST = 3;
    private static final int LEAST_WORDS = 3;

    private SaidOfMany() {}

    /**
     * "The day on which … was reviewed: Medical plan; Search plan; Traffic plan." Left as they are where they are few,
     * quote, or share less than a few words at their beginning.
     */
    static List<String> together(List<String> sentences) {
        List<String> each = sentences.stream().distinct().toList();
        List<List<String>> words = each.stream()
                .map(sentence -> Arrays.asList(sentence.replaceFirst("\\.$", "").split(" ")))
                .toList();
        int first = shared(words);
        if (each.size() < FEWEST
                || first < LEAST_WORDS
                || each.stream().anyMatch(sentence -> sentence.contains("“") || sentence.contains("\n"))) {
            return each;
        }
        int last = sharedBehind(words, first);
        return List.of(said(words, first, last));
    }

    private static String said(List<List<String>> words, int first, int last) {
        List<String> one = words.get(0);
        String before = String.join(" ", one.subList(0, first));
        String behind = String.join(" ", one.subList(one.size() - last, one.size()));
        String about = words.stream()
                .map(sentence -> String.join(" ", sentence.subList(first, sentence.size() - last)))
                .collect(Collectors.joining("; "));
        return before + (behind.isEmpty() ? "" : " … " + behind) + ": " + about + ".";
    }

    /** How many words at the beginning all have, with at least one left over in each. */
    private static int shared(List<List<String>> words) {
        int most = words.stream().mapToInt(List::size).min().orElse(1) - 1;
        int shared = 0;
        while (shared < most && isTheSame(words, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean isTheSame(List<List<String>> words, int at) {
        return words.stream().map(sentence -> sentence.get(at)).distinct().count() == 1;
    }

    private static int sharedBehind(List<List<String>> words, int first) {
        List<List<String>> turned = new ArrayList<>();
        for (List<String> sentence : words) {
            List<String> rest = new ArrayList<>(sentence.subList(first, sentence.size()));
            java.util.Collections.reverse(rest);
            turned.add(rest);
        }
        return shared(turned);
    }
}
