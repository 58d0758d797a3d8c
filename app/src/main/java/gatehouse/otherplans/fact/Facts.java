package gatehouse.otherplans.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All facts of a review, those of this plan among them: by plan, by what they are about, and for whoever asks by time,
 * place, resource and role. Never changes.
 */
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

    /** How many of these other plans say. */
    public int countOfOthers(About about) {
        int ours = (int) ofPlan(Source.OURS).stream()
                .filter(fact -> fact.about() == about)
                .count();
        return count(about) - ours;
    }

    /** What is said about these, by time. */
    public List<Fact> about(About... abouts) {
        return Arrays.stream(abouts)
                .flatMap(about -> byAbout.getOrDefault(about, List.of()).stream())
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    /** All of them, by time. */
    public List<Fact> byTime() {
        return byPlan.values().stream()
                .flatMap(List::stream)
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    /** What is said of each place, by time; the places by what they are called. */
    public Map<String, List<Fact>> byPlace() {
        return grouped(List.of(FactType.values()), fact -> fact.where().place());
    }

    /** What is said of each unit, stock or reserve, by time. */
    public Map<String, List<Fact>> byResource() {
        return grouped(List.of(FactType.RESOURCE), Fact::subject);
    }

    /** What is said of each role or decision, by time. */
    public Map<String, List<Fact>> byRole() {
        return grouped(List.of(FactType.ROLE), Fact::subject);
    }

    private Map<String, List<Fact>> grouped(List<FactType> types, Function<Fact, Name> by) {
        Map<String, List<Fact>> groups = new HashMap<>();
        byAbout.forEach((about, facts) -> {
            if (types.contains(about.type())) {
                facts.stream()
                        .filter(fact -> by.apply(fact).isGiven())
                        .forEach(fact -> groups.computeIfAbsent(by.apply(fact).key(), key -> new ArrayList<>())
                                .add(fact));
            }
        });
        groups.values().forEach(facts -> facts.sort(Fact.IN_ORDER));
        return groups.values().stream()
                .collect(
                        Collectors.toMap(facts -> name(facts, by), Function.identity(), Facts::together, TreeMap::new));
    }

    /** What the first in order calls it, so that no order of loading shows. */
    private static String name(List<Fact> facts, Function<Fact, Name> by) {
        return by.apply(facts.get(0)).words();
    }

    private static List<Fact> together(List<Fact> some, List<Fact> more) {
        List<Fact> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Fact.IN_ORDER);
        return all;
    }

    public int size() {
        return byPlan.values().stream().mapToInt(List::size).sum();
    }
}
