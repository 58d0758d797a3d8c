package gatehouse.output.document;

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
        return words.map(Counted::sentence).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }
}
