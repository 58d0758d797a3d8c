package gatehouse.action.decisionlog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was typed into the form of the log.
 *
 * @param form which form it is, the same for its drafts and for its entry
 * @param elapsed milliseconds from the first key to the sending, by a clock that only measures; empty where no script
 *     counted. A browser never says what time it is.
 * @param typed the boxes by name, blank ones left out
 */
public record LogForm(UUID form, Optional<Long> elapsed, Map<String, String> typed) {
    static final String HAPPENED = "happened";
    static final String AUTHOR = "author";
    static final String REVIEW_AT = "reviewAt";
    static final String INTELLIGENCE = "intelligence";
    static final String INTELLIGENCE_WORDS = "intelligenceWords";
    static final String CORRECTS = "corrects";
    static final String ABOUT = "about";

    private static final String PICKED = "picked";
    private static final long LONGEST = 24L * 60 * 60 * 1000;
    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(Heading.values()).map(Heading::field),
                    Stream.of(HAPPENED, AUTHOR, REVIEW_AT, INTELLIGENCE, INTELLIGENCE_WORDS, CORRECTS, ABOUT))
            .toList();

    public LogForm {
        typed = Map.copyOf(typed);
    }

    /** An empty one. */
    static LogForm blank(UUID form) {
        return new LogForm(form, Optional.empty(), Map.of());
    }

    /** Reads what a page sent; items that were picked stand with those that were typed. */
    static LogForm read(UUID form, Map<String, List<String>> sent) {
        Map<String, String> typed = new TreeMap<>();
        for (String name : NAMES) {
            String words = first(sent, name).strip();
            if (!words.isEmpty()) {
                typed.put(name, words);
            }
        }
        String about = Stream.concat(Stream.of(first(sent, ABOUT)), sent.getOrDefault(PICKED, List.of()).stream())
                .flatMap(LogForm::references)
                .distinct()
                .reduce("", (all, one) -> (all + " " + one).strip());
        if (!about.isEmpty()) {
            typed.put(ABOUT, about);
        }
        return new LogForm(form, elapsed(first(sent, "_elapsed")), typed);
    }

    static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).get(0);
    }

    private static Optional<Long> elapsed(String sent) {
        return sent.matches("[0-9]{1,9}")
                ? Optional.of(Long.valueOf(sent)).filter(milliseconds -> milliseconds <= LONGEST)
                : Optional.empty();
    }

    private static Stream<String> references(String words) {
        return Arrays.stream(words.toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(one -> !one.isEmpty());
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String value(Heading heading) {
        return value(heading.field());
    }

    /** The references of items, as they were typed and picked. */
    List<String> about() {
        return references(value(ABOUT)).toList();
    }

    /** Whether anyone would miss it. */
    boolean isWorthKeeping() {
        return typed.keySet().stream().anyMatch(name -> !name.equals(AUTHOR));
    }

    /** Whether more of the model is filled in than a short entry has. */
    public boolean isWhole() {
        return Heading.steps().stream().anyMatch(step -> !value(step).isEmpty())
                || !value(REVIEW_AT).isEmpty();
    }

    LogForm with(String name, String value) {
        Map<String, String> other = new TreeMap<>(typed);
        other.put(name, value);
        return new LogForm(form, elapsed, other);
    }
}
