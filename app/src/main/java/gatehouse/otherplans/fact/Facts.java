package gatehouse.otherplans.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All facts of a review, those of this plan among them, by plan and by what they are about. Never changes. */
public final class Facts {
    private final Map<String, List<Fact>> byPlan;
    private final Map<About, List<Fact>> byAbout = new EnumMap<>(About.class);

    private Facts(Map<String, List<Fact>> byPlan) {
        this.byPlan = byPlan;
        byPlan.values()
                .forEach(
                        facts -> facts.forEach(fact -> byAbout.computeIfAbsent(fact.about(), about -> new ArrayList<>())
                                .add(fact)));
    }

    public static Facts of(Collection<Fact> all) {
        Map<String, List<Fact>> byPlan = new LinkedHashMap<>();
        all.forEach(fact ->
                byPlan.computeIfAbsent(fact.plan(), plan -> new ArrayList<>()).add(fact));
        return new Facts(byPlan);
    }

    /** The same review with these facts in place of all that this plan said. */
    public Facts replaced(String plan, List<Fact> next) {
        Map<String, List<Fact>> plans = new LinkedHashMap<>(byPlan);
        plans.put(plan, List.copyOf(next));
        return new Facts(plans);
    }

    public Map<String, List<Fact>> byPlan() {
        return Collections.unmodifiableMap(byPlan);
    }

    public List<Fact> ofPlan(String plan) {
        return Collections.unmodifiableList(byPlan.getOrDefault(plan, List.of()));
    }

    /** Whether any plan says anything about this. */
    public boolean has(About about) {
        return byAbout.containsKey(about);
    }

    /** How many facts there are about this. */
    public int count(About about) {
        return byAbout.getOrDefault(about, List.of()).size();
    }

    /** What is said about these, by time. */
    public List<Fact> about(About... abouts) {
        return Arrays.stream(abouts)
                .flatMap(about -> byAbout.getOrDefault(about, List.of()).stream())
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    /** What is said about these, in no order; for what is asked often. */
    public boolean any(About about, Predicate<Fact> like) {
        return byAbout.getOrDefault(about, List.of()).stream().anyMatch(like);
    }

    public int size() {
        return byPlan.values().stream().mapToInt(List::size).sum();
    }
}
