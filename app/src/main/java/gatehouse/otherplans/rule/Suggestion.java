package gatehouse.otherplans.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import gatehouse.foundation.canonical.Digest;

/**
 * A clash that a rule suggests; a person makes it a finding, or not.
 *
 * @param identity the rule and what the sides are about: the same next time, whatever was renumbered or reworded
 * @param restsOn the words of the sides: where these change, what was settled on them is asked again
 */
public record Suggestion(
        String rule, Severity severity, String says, List<Cited> sides, String identity, String restsOn)
        implements Told {
    private static final int LENGTH = 24;

    static Suggestion of(String rule, Severity severity, String says, List<Cited> sides) {
        String about = sides.stream().map(Cited::identity).sorted().collect(Collectors.joining("\n"));
        String words = sides.stream()
                .map(side -> side.plan() + "\n" + side.words())
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Suggestion(
                rule, severity, says, List.copyOf(sides), rule + "-" + digest(rule + "\n" + about), digest(words));
    }

    /** Same clash on the same words. */
    public String key() {
        return identity + "/" + restsOn;
    }

    private static String digest(String words) {
        return Digest.hex(Digest.sha256(words.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
    }
}
