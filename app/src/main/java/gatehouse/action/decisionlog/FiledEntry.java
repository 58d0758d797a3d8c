package gatehouse.action.decisionlog;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Between an entry and what a version or a plan file holds of it. */
final class FiledEntry {
    static final String ENTRY = "entry";
    static final String HAPPENED_AT = "happenedAt";
    static final String TIMED_BY = "timedBy";
    static final String WRITTEN_AT = "writtenAt";
    static final String AUTHOR = "author";
    static final String LOGGIST = "loggist";
    static final String REVIEW_AT = "reviewAt";
    static final String INTELLIGENCE = "intelligence";
    static final String INTELLIGENCE_WORDS = "intelligenceWords";
    static final String CORRECTS = "corrects";
    static final String ABOUT = "about";

    private FiledEntry() {}

    static Map<String, Object> write(LogEntry entry) {
        Map<String, Object> filed = new TreeMap<>();
        filed.put(ENTRY, entry.reference());
        filed.put(HAPPENED_AT, entry.happenedAt().toString());
        filed.put(TIMED_BY, entry.timedBy().name());
        filed.put(WRITTEN_AT, entry.writtenAt().toString());
        filed.put(AUTHOR, entry.author());
        put(filed, LOGGIST, entry.loggist());
        entry.words().forEach((heading, words) -> filed.put(heading.field(), words));
        entry.reviewAt().ifPresent(at -> filed.put(REVIEW_AT, at.toString()));
        entry.intelligence().ifPresent(answer -> filed.put(INTELLIGENCE, answer.name()));
        put(filed, INTELLIGENCE_WORDS, entry.intelligenceWords());
        entry.corrects().ifPresent(number -> filed.put(CORRECTS, LogEntry.reference(number)));
        if (!entry.about().isEmpty()) {
            filed.put(ABOUT, entry.about());
        }
        return filed;
    }

    private static void put(Map<String, Object> filed, String name, String words) {
        if (!words.isEmpty()) {
            filed.put(name, words);
        }
    }

    static LogEntry read(Map<String, Object> filed) {
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            words.put(heading, words(filed, heading.field()));
        }
        String timedBy = words(filed, TIMED_BY);
        return new LogEntry(
                number(filed, ENTRY).orElseThrow(),
                Instant.parse(words(filed, HAPPENED_AT)),
                timedBy.isEmpty() ? TimedBy.TYPED : TimedBy.valueOf(timedBy),
                Instant.parse(words(filed, WRITTEN_AT)),
                words(filed, AUTHOR),
                words(filed, LOGGIST),
                words,
                Optional.of(words(filed, REVIEW_AT)).filter(at -> !at.isEmpty()).map(Instant::parse),
                Intelligence.find(words(filed, INTELLIGENCE)),
                words(filed, INTELLIGENCE_WORDS),
                number(filed, CORRECTS),
                about(filed));
    }

    /** The number in a reference as a file holds it: {@code LOG-012} and nothing else. */
    static Optional<Integer> number(Map<String, Object> filed, String name) {
        String reference = words(filed, name);
        return LogEntry.number(reference)
                .filter(number -> LogEntry.reference(number).equals(reference));
    }

    static String words(Map<String, Object> filed, String name) {
        return filed.get(name) instanceof String words ? words : "";
    }

    private static List<String> about(Map<String, Object> filed) {
        return filed.get(ABOUT) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }
}
