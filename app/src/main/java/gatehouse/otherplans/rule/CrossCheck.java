package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.PlanFacts;

/**
 * The review of all plans together, by every rule. It is worked out anew from what the plans say and kept nowhere, so
 * that it is never out of date; what a person settled is kept apart.
 */
public final class CrossCheck {
    private final Review review;
    private final List<RuleRun> runs;

    private CrossCheck(Review review, List<RuleRun> runs) {
        this.review = review;
        this.runs = List.copyOf(runs);
    }

    /** The review of a plan and all that stands beside it, as it is or as a version kept it. */
    public static CrossCheck of(PlanContents contents, CheckSettings settings) {
        return of(Review.of(contents, settings));
    }

    public static CrossCheck of(Review review) {
        Map<About, List<CrossPlanRule>> readers = new EnumMap<>(About.class);
        Map<CrossPlanRule, Map<String, List<Fact>>> groups = new HashMap<>();
        for (CrossPlanRule rule : Rules.ALL) {
            groups.put(rule, new HashMap<>());
            rule.card()
                    .reads()
                    .forEach(about -> readers.computeIfAbsent(about, a -> new ArrayList<>())
                            .add(rule));
        }
        review.facts()
                .plans()
                .forEach(plan -> review.facts().ofPlan(plan).forEach(fact -> {
                    for (CrossPlanRule rule : readers.getOrDefault(fact.about(), List.of())) {
                        Map<String, List<Fact>> ofRule = groups.get(rule);
                        rule.groups(fact, review)
                                .forEach(key -> ofRule.computeIfAbsent(key, k -> new ArrayList<>())
                                        .add(fact));
                    }
                }));
        return new CrossCheck(
                review,
                Rules.ALL.stream()
                        .map(rule -> RuleRun.of(rule, groups.get(rule), review))
                        .toList());
    }

    /**
     * The same review with these facts in place of all that this other plan said: only what they touch is judged anew.
     *
     * <p>For a new version of another plan. Where this plan itself or the register changed, the review is made anew.
     */
    public CrossCheck again(String plan, List<Fact> facts) {
        return again(plan, facts, review);
    }

    private CrossCheck again(String plan, List<Fact> facts, Review register) {
        List<Fact> before = review.facts().ofPlan(plan);
        Set<Fact> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(before);
        Map<About, List<Fact>> goneByAbout = byAbout(before);
        Map<About, List<Fact>> come = byAbout(facts);
        Review next = register.with(review.facts().replaced(plan, facts));
        return new CrossCheck(
                next,
                runs.stream()
                        .map(run -> run.again(goneByAbout, gone, come, next))
                        .toList());
    }

    private static Map<About, List<Fact>> byAbout(List<Fact> facts) {
        Map<About, List<Fact>> byAbout = new EnumMap<>(About.class);
        facts.forEach(fact -> byAbout.computeIfAbsent(fact.about(), about -> new ArrayList<>())
                .add(fact));
        return byAbout;
    }

    /** The same, the new facts and the register read out of these contents. */
    public static CrossCheck again(CrossCheck previous, PlanContents contents, String changedPlan) {
        Review before = previous.review;
        Review register = new Review(
                contents, before.facts(), before.places(), new OtherPlans(contents), before.settings(), before.zone());
        return previous.again(changedPlan, PlanFacts.ofPlan(contents, changedPlan), register);
    }

    public Review review() {
        return review;
    }

    /** What each rule says, by its code. */
    public List<RuleResult> results() {
        return runs.stream().map(run -> run.result(review)).toList();
    }

    /** Every clash that is suggested, by rule. */
    public List<Suggestion> suggestions() {
        return results().stream()
                .flatMap(result -> result.suggestions().stream())
                .toList();
    }

    /** What is different from what was found before. */
    public Changes since(List<Suggestion> before) {
        return Changes.between(before, suggestions());
    }
}
