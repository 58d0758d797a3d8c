package gatehouse.otherplans.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import gatehouse.foundation.canonical.Digest;

/**
 * A clash that a rule suggests; a person makes it a finding, or not.
 * <p>Its identity and what it rests on are digests, made when they are asked for: a review that lays thousands of facts
 * side by side asks for few of them. Neither rests on the sentence, which may be put better.
 *
 * @param further what the sentence leaves out for shortness; empty where it says all
 * @param gaps when and where nobody is, where that is the clash
 */
public record Suggestion(String rule, Severity severity, String says, String further, List<Cited> sides, List<Gap> gaps)
        implements Told {
    private static final int LENGTH = 24;

    public Suggestion {
        sides = List.copyOf(sides);
        gaps = List.copyOf(gaps);
    }

    Suggestion(String rule, Severity severity, String says, List<Cited> sides) {
        this(rule, severity, says, "", sides, List.of());
    }

    /** The rule and what the sides are about: the same next time, whatever was renumbered or reworded. */
    public String identity() {
        return rule + "-" + digest(rule + "\n" + about());
    }

    /** The words of the sides: where these change, what was settled on them is asked again. */
    public String restsOn() {
        return digest(words());
    }

    /** Same clash on the same words. */
    String key() {
        return rule + "\n" + about() + "\n" + words();
    }

    private String about() {
        return joined(Cited::identity);
    }

    private String words() {
        return joined(side -> side.plan() + "\n" + side.words());
    }

    private String joined(Function<Cited, String> part) {
        String[] parts = new String[sides.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part.apply(sides.get(i));
        }
        Arrays.sort(parts);
        return String.join("\n", parts);
    }

    private static String digest(String words) {
        return Digest.hex(Digest.sha256(words.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
    }
}
