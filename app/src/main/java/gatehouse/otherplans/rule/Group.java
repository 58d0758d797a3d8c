package gatehouse.otherplans.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Facts that a rule lays side by side, by time; the same whatever order they were loaded in. */
public record Group(String key, List<Fact> facts) {

    static Group of(String key, List<Fact> facts) {
        if (facts.size() < 2) {
            return new Group(key, List.copyOf(facts));
        }
        Fact[] sorted = facts.toArray(Fact[]::new);
        Arrays.sort(sorted, Fact.IN_ORDER);
        return new Group(key, List.of(sorted));
    }

    /** What is said about these. */
    public List<Fact> about(About first, About... more) {
        Set<About> wanted = EnumSet.of(first, more);
        return facts.stream().filter(fact -> wanted.contains(fact.about())).toList();
    }

    public boolean has(About about) {
        return facts.stream().anyMatch(fact -> fact.about() == about);
    }
}
