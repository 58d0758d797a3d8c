package gatehouse.output.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words put after each other, each ending as a sentence does. */
final class Sentences {
    private Sentences() {}

    /** Those that are not empty, one after the other. */
    static String of(String... words) {
        return of(Stream.of(words));
    }

    static String of(Stream<String> words) {
        List<String> sentences =
                words.map(Counted::sentence).filter(one -> !one.isEmpty()).toList();
        return sentences.size() == 1
                ? sentences.get(0)
                : sentences.stream().map(Characters::isolated).collect(Collectors.joining(" "));
    }
}
