package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.otherplans.fact.Fact;

/** One rule over one review: its groups, and what it said of each. */
final class RuleRun {
    private final CrossPlanRule rule;
    private final Layered<List<Fact>> groups;
    private final Layered<List<Told>> told;
    private final boolean judged;
    private final long factsJudged;

    private RuleRun(
            CrossPlanRule rule,
            Layered<List<Fact>> groups,
            Layered<List<Told>> told,
            boolean judged,
            long factsJudged) {
        this.rule = rule;
        this.groups = groups;
        this.told = told;
        this.judged = judged;
        this.factsJudged = factsJudged;
    }

    static RuleRun of(CrossPlanRule rule, Map<String, List<Fact>> groups, Review review) {
        Layered<List<Fact>> all = new Layered<>(groups);
        if (!mayJudge(rule, review)) {
            return new RuleRun(rule, all, new Layered<>(Map.of()), false, 0);
        }
        Set<String> keys = new HashSet<>(groups.keySet());
        keys.addAll(rule.seeds(review));
        return new RuleRun(rule, all, new Layered<>(judge(rule, keys, all, review)), true, size(keys, all));
    }

    /**
     * The same with these facts of one plan gone and these come: only what they touch is judged anew.
     *
     * @param gone by identity, since one plan may say the same twice
     */
    RuleRun again(Set<Fact> gone, Collection<Fact> come, Review review) {
        Map<String, List<Fact>> changed = new HashMap<>();
        gone.forEach(fact -> groupsOf(fact, review).forEach(key -> changed.computeIfAbsent(key, k -> kept(k, gone))));
        come.forEach(fact -> groupsOf(fact, review)
                .forEach(key -> changed.computeIfAbsent(key, k -> kept(k, gone)).add(fact)));
        Layered<List<Fact>> next = groups.with(changed);
        if (!mayJudge(rule, review)) {
            return new RuleRun(rule, next, new Layered<>(Map.of()), false, 0);
        }
        Set<String> keys = new HashSet<>(changed.keySet());
        if (!judged) {
            next.forEach((key, facts) -> keys.add(key));
        }
        if (!judged || rule.readsRegister()) {
            keys.addAll(rule.seeds(review));
        }
        return new RuleRun(rule, next, told.with(judge(rule, keys, next, review)), true, size(keys, next));
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

    private List<String> groupsOf(Fact fact, Review review) {
        return rule.card().reads().contains(fact.about()) ? rule.groups(fact, review) : List.of();
    }

    private static Map<String, List<Told>> judge(
            CrossPlanRule rule, Set<String> keys, Layered<List<Fact>> groups, Review review) {
        Map<String, List<Told>> told = new HashMap<>();
        RuleCard card = rule.card();
        Set<String> seeds = Set.copyOf(rule.seeds(review));
        for (String key : keys) {
            List<Fact> facts = groups.get(key, List.of());
            Telling telling = new Telling(card, review);
            if (!facts.isEmpty() || seeds.contains(key)) {
                rule.judge(Group.of(key, facts), telling);
            }
            told.put(key, telling.all());
        }
        return told;
    }

    private static long size(Set<String> keys, Layered<List<Fact>> groups) {
        return keys.stream().mapToLong(key -> groups.get(key, List.of()).size()).sum();
    }

    /** How many facts the rule was shown in this run, one that lies in two groups twice. */
    long factsJudged() {
        return factsJudged;
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
        Telling missing = new Telling(card, review);
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
