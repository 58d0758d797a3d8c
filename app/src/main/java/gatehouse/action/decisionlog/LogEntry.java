package gatehouse.action.decisionlog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the decision log, as it was written.
 *
 * @param happenedAt the time of the thing
 * @param writtenAt the time of writing, by the clock of the store
 * @param loggist who typed it, if that was not the author; else empty
 * @param intelligenceWords the reference, or why not
 * @param corrects the number of the entry that this one corrects
 * @param about references of items
 */
public record LogEntry(
        int number,
        Instant happenedAt,
        TimedBy timedBy,
        Instant writtenAt,
        String author,
        String loggist,
        Map<Heading, String> words,
        Optional<Instant> reviewAt,
        Optional<Intelligence> intelligence,
        String intelligenceWords,
        Optional<Integer> corrects,
        List<String> about) {
    private static final Duration NOISE = Duration.ofMinutes(1);

    public LogEntry {
        Map<Heading, String> said = new EnumMap<>(Heading.class);
        words.forEach((heading, text) -> {
            if (!text.isEmpty()) {
                said.put(heading, text);
            }
        });
        words = Collections.unmodifiableMap(said);
        about = List.copyOf(about);
    }

    /** As people say it: LOG-012. */
    public String reference() {
        return reference(number);
    }

    public static String reference(int number) {
        return "LOG-%03d".formatted(number);
    }

    /** The number in what was typed as a reference: LOG-012, log 12 or 12. */
    static Optional<Integer> number(String typed) {
        String digits = typed.strip().replaceFirst("(?i)^log[- ]?", "");
        return digits.matches("0*[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** The words under a heading; empty where nothing was said. */
    public String said(Heading heading) {
        return words.getOrDefault(heading, "");
    }

    /** "Insp Jo Field, CT security coordinator, typed by Sgt Ade Marsh". */
    public String by() {
        return loggist.isEmpty() ? author : author + "; typed by " + loggist;
    }

    /** "Submitted as intelligence: NP/INT/204"; empty where nobody said. */
    public String intelligenceSaid() {
        return intelligence
                .map(one -> intelligenceWords.isEmpty() ? one.words() : one.words() + ": " + intelligenceWords)
                .orElse("");
    }

    /** Whether the thing is said to lie after its writing: a clock was wrong, or it was yet to come. */
    public boolean isAheadOfItsWriting() {
        return happenedAt.isAfter(writtenAt.plus(NOISE));
    }
}
