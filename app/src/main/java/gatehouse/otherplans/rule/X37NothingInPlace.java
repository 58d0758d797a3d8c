package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.action.contents.PlanContents;

/** A method of attack is above tolerance, and nothing stands against it. */
final class X37NothingInPlace implements CrossPlanRule {
    private static final Set<String> THERE = Set.of("IN_PLACE", "VERIFIED");
    private static final RuleCard CARD = RuleCard.of(
                    "X37",
                    Subject.COVERAGE,
                    Severity.HIGH,
                    "A method of attack that is judged above tolerance has no measure in place and no contingency",
                    "What was judged likely and grave is met by nothing.")
            .margin("band", "the band of risk from which a method is above tolerance", 3);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return List.of("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        if (review.contents().ofKind("METHOD_ASSESSMENT").isEmpty()) {
            telling.cannotTell("methods of attack that are assessed");
        }
        Methods.notJudged(review)
                .forEach(method -> telling.cannotTell(
                        "the likelihood and impact of " + method.title(),
                        List.of(telling.cited(method, method.title()))));
        Set<String> answered = answered(review.contents());
        Methods.above(review, telling.margin("band")).stream()
                .filter(method -> !answered.contains(method.reference()))
                .forEach(method -> telling.clash(
                        method.title() + ": above tolerance in this plan, with no measure against it in place and no"
                                + " contingency that answers it.",
                        List.of(telling.cited(method, method.title()))));
    }

    private static Set<String> answered(PlanContents plan) {
        Set<String> answered = new HashSet<>();
        Map<String, String> states = new HashMap<>();
        plan.part("deliveries")
                .forEach(entry ->
                        states.put(String.valueOf(entry.get("recommendation")), String.valueOf(entry.get("state"))));
        plan.ofKind("RECOMMENDATION").stream()
                .filter(item -> THERE.contains(states.getOrDefault(item.reference(), "")))
                .forEach(item -> answered.addAll(item.answers().list("methods")));
        plan.ofKind("RESIDUAL_RISK").stream()
                .filter(risk -> !risk.answers().list("contingencies").isEmpty())
                .forEach(risk -> answered.addAll(risk.answers().list("methods")));
        return answered;
    }
}
