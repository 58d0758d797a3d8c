package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** One rule over one review: its groups, each kept in order so that few new facts sort quickly, and what it said of each. */
final class RuleRun {
    private final CrossPlanRule rule;
    private final Layered<List<Fact>> groups;
    private final Layered<List<Told>> told;
    private final boolean judged;

    private RuleRun(CrossPlanRule rule, Layered<List<Fact>> groups, Layered<List<Told>> told, boolean judged) {
        this.rule = rule;
        this.groups = groups;
        this.told = told;
        this.judged = judged;
    }

    static RuleRun of(CrossPlanRule rule, Map<String, List<Fact>> groups, Review review) {
        groups.values().forEach(facts -> facts.sort(Fact.IN_ORDER));
        Layered<List<Fact>> all = new Layered<>(groups);
        if (!mayJudge(rule, review)) {
            return new RuleRun(rule, all, new Layered<>(Map.of()), false);
        }
        Set<String> keys = new HashSet<>(groups.keySet());
        keys.addAll(rule.seeds(review));
        Map<String, List<Told>> told = judge(rule, keys, all, review);
        told.values().removeIf(List::isEmpty);
        return new RuleRun(rule, all, new Layered<>(told), true);
    }

    /**
     * The same with these facts of one plan gone and these come: only what they touch is judged anew.
     *
     * @param gone by what they are about
     * @param goneAll the same, by identity, since one plan may say the same twice
     */
    RuleRun again(Map<About, List<Fact>> gone, Set<Fact> goneAll, Map<About, List<Fact>> come, Review review) {
        Map<String, List<Fact>> changed = new HashMap<>();
        eachGroup(gone, review, (key, fact) -> changed.computeIfAbsent(key, k -> kept(k, goneAll)));
        eachGroup(
                come,
                review,
                (key, fact) ->
                        changed.computeIfAbsent(key, k -> kept(k, goneAll)).add(fact));
        changed.values().forEach(facts -> facts.sort(Fact.IN_ORDER));
        Layered<List<Fact>> next = groups.with(changed);
        if (!mayJudge(rule, review)) {
            return new RuleRun(rule, next, new Layered<>(Map.of()), false);
        }
        Set<String> keys = new HashSet<>(changed.keySet());
        changed.forEach((key, facts) -> {
            addRestingOn(groups.get(key, List.of()), review, keys);
            addRestingOn(facts, review, keys);
        });
        if (!judged) {
            next.forEach((key, facts) -> keys.add(key));
        }
        if (!judged || rule.readsRegister()) {
            keys.addAll(rule.seeds(review));
        }
        return new RuleRun(rule, next, told.with(judge(rule, keys, next, review)), true);
    }

    private void addRestingOn(List<Fact> facts, Review review, Set<String> keys) {
        for (Fact fact : facts) {
            List<String> resting = rule.restsOn(fact, review);
            if (!resting.isEmpty()) {
                keys.addAll(resting);
            }
        }
    }

    private void eachGroup(Map<About, List<Fact>> facts, Review review, BiConsumer<String, Fact> each) {
        for (About about : rule.card().reads()) {
            for (Fact fact : facts.getOrDefault(about, List.of())) {
                for (String key : rule.groups(fact, review)) {
                    each.accept(key, fact);
                }
            }
        }
    }

    private List<Fact> kept(String key, Set<Fact> gone) {
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : groups.get(key, List.of())) {
            if (!gone.contains(fact)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private static Map<String, List<Told>> judge(
            CrossPlanRule rule, Set<String> keys, Layered<List<Fact>> groups, Review review) {
        Map<String, List<Told>> told = new HashMap<>();
        RuleCard card = rule.card();
        Set<String> seeds = Set.copyOf(rule.seeds(review));
        for (String key : keys) {
            List<Fact> facts = groups.get(key, List.of());
            Telling telling = new Telling(card, review, other -> groups.get(other, List.of()));
            if (!facts.isEmpty() || seeds.contains(key)) {
                rule.judge(Group.of(key, facts), telling);
            }
            told.put(key, telling.all());
        }
        return told;
    }

    private static boolean mayJudge(CrossPlanRule rule, Review review) {
        return !review.settings().of(rule.card().code()).off()
                && missing(rule.card(), review).isEmpty();
    }

    private static List<Need> missing(RuleCard card, Review review) {
        return card.needs().stream().filter(need -> !review.isMet(need)).toList();
    }

    RuleResult result(Review review) {
        RuleCard card = rule.card();
        Map<String, Told> all = new HashMap<>();
        told.forEach((key, said) -> said.forEach(one -> all.putIfAbsent(key(one), one)));
        Telling missing = new Telling(card, review, key -> List.of());
        if (!review.settings().of(card.code()).off()) {
            missing(card, review).forEach(need -> missing.cannotTell(need.words()));
        }
        missing.all().forEach(one -> all.put(key(one), one));
        return RuleResult.of(card, review.settings().of(card.code()), all.values());
    }

    private static String key(Told told) {
        return told instanceof Suggestion found ? found.key() : told.inWords();
    }
}
