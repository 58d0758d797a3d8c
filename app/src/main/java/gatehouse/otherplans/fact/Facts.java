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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All facts of a review, those of this plan among them: by plan, by what they are about, and for whoever asks by time,
 * place, resource and role. Never changes.
 */
public final class Facts {
    private final Map<String, PlanSays> plans;

    /** What one plan says, and of what: kept apart, so that a new version of one copies nothing of the others. */
    private record PlanSays(List<Fact> all, Map<About, List<Fact>> byAbout, boolean delivers) {

        static PlanSays of(List<Fact> facts) {
            Map<About, List<Fact>> byAbout = new EnumMap<>(About.class);
            facts.forEach(fact -> byAbout.computeIfAbsent(fact.about(), about -> new ArrayList<>())
                    .add(fact));
            return new PlanSays(
                    List.copyOf(facts),
                    byAbout,
                    facts.stream().anyMatch(fact -> !fact.delivers().isEmpty()));
        }

        List<Fact> about(About about) {
            return byAbout.getOrDefault(about, List.of());
        }
    }

    private Facts(Map<String, PlanSays> plans) {
        this.plans = plans;
    }

    public static Facts of(Collection<Fact> all) {
        Map<String, List<Fact>> byPlan = new LinkedHashMap<>();
        all.forEach(fact ->
                byPlan.computeIfAbsent(fact.plan(), plan -> new ArrayList<>()).add(fact));
        Map<String, PlanSays> plans = new LinkedHashMap<>();
        byPlan.forEach((plan, facts) -> plans.put(plan, PlanSays.of(facts)));
        return new Facts(plans);
    }

    /** The same review with these facts in place of all that this plan said. */
    public Facts replaced(String plan, List<Fact> next) {
        Map<String, PlanSays> all = new LinkedHashMap<>(plans);
        all.put(plan, PlanSays.of(next));
        return new Facts(all);
    }

    public Set<String> plans() {
        return Collections.unmodifiableSet(plans.keySet());
    }

    public List<Fact> ofPlan(String plan) {
        return plans.containsKey(plan) ? plans.get(plan).all() : List.of();
    }

    /** Whether any plan says anything about this. */
    public boolean has(About about) {
        return plans.values().stream().anyMatch(plan -> !plan.about(about).isEmpty());
    }

    /** Whether any other plan does. */
    public boolean othersHave(About about) {
        return plans.entrySet().stream()
                .anyMatch(plan -> !plan.getKey().equals(Source.OURS)
                        && !plan.getValue().about(about).isEmpty());
    }

    /** Whether anybody said of any fact of another plan which recommendation it delivers. */
    public boolean othersDeliver() {
        return plans.entrySet().stream()
                .anyMatch(plan ->
                        !plan.getKey().equals(Source.OURS) && plan.getValue().delivers());
    }

    /** What is said about these, by time. */
    public List<Fact> about(About... abouts) {
        return Arrays.stream(abouts)
                .flatMap(about -> plans.values().stream().flatMap(plan -> plan.about(about).stream()))
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    /** All of them, by time. */
    public List<Fact> byTime() {
        return plans.values().stream()
                .flatMap(plan -> plan.all().stream())
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
        plans.values().stream()
                .flatMap(plan -> plan.all().stream())
                .filter(fact ->
                        types.contains(fact.about().type()) && by.apply(fact).isGiven())
                .forEach(fact -> groups.computeIfAbsent(by.apply(fact).key(), key -> new ArrayList<>())
                        .add(fact));
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
        return plans.values().stream().mapToInt(plan -> plan.all().size()).sum();
    }
}
