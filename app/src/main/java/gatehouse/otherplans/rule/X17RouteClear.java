package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Nobody has confirmed that the way of protected persons is clear of the public at its times. */
final class X17RouteClear implements CrossPlanRule {
    private static final Set<String> HELD_IN = Set.of("PROTECTED_PERSONS");
    private static final RuleCard CARD = RuleCard.of(
                    "X17",
                    Subject.ROUTE,
                    Severity.HIGH,
                    "No confirmation that the protected persons' route is clear of queues, processions and protest at"
                            + " its times",
                    "The route itself is not kept here; only that its owner has looked.")
            .reads(About.ROUTE_CLEAR)
            .answeredIn("PROTECTED_PERSONS");

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
    public List<String> groups(Fact fact, Review review) {
        return List.of("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        String attend = review.event()
                .map(event -> OtherPlans.said(event, "protectedPersons"))
                .orElse("");
        boolean isCalledFor = attend.equals("YES") || review.plans().hasType("PROTECTED_PERSONS");
        if (attend.isEmpty() && !isCalledFor && group.facts().isEmpty()) {
            telling.cannotTell("whether protected persons attend");
            return;
        }
        Confirmations.judge(
                group,
                telling,
                "the protected persons' route is clear of queues, processions and protest at its times",
                isCalledFor,
                HELD_IN);
    }
}
