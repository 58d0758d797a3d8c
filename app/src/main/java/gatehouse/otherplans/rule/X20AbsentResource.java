package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A plan counts on a resource that its provider's plan does not know. */
final class X20AbsentResource implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X20",
                    Subject.RESOURCE,
                    Severity.HIGH,
                    "A resource that one plan counts on is not in the plan of whoever would provide it",
                    "Nobody was asked, or nobody noted it, and it will not come.")
            .needs("resources that are to be provided by others", About.UNIT, About.STOCK, About.RESERVE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.subject(fact);
    }

    @Override
    public void judge(Group group, Telling telling) {
        OtherPlans plans = telling.review().plans();
        group.facts().stream()
                .filter(fact -> fact.who().holder().isGiven()
                        && !plans.isOwnerOf(fact.who().holder(), fact.plan())
                        && !fact.confirmed().isInFull())
                .forEach(fact -> provided(fact, group, telling));
    }

    private static void provided(Fact fact, Group group, Telling telling) {
        String resource = fact.subject().words();
        Optional<KeptItem> plan = telling.review().plans().ownedBy(fact.who().holder());
        if (plan.isEmpty()) {
            telling.cannotTell("the plan of " + fact.who().holder().words() + ", who would provide " + resource, fact);
        } else if (group.facts().stream()
                .noneMatch(other -> other.plan().equals(plan.get().reference()))) {
            if (OtherPlans.isHeldElsewhere(plan.get())) {
                telling.confirm("that " + resource + " is provided", plan.get(), telling.cited(new Fact[] {fact}));
            } else {
                telling.clash(
                        resource + ": " + telling.wording().plan(fact) + " counts on "
                                + fact.who().holder().words() + " for it, and "
                                + telling.wording().plan(plan.get().reference()) + " says nothing of it.",
                        List.of(telling.cited(fact), telling.noted(plan.get(), "Nothing is said of " + resource)));
            }
        }
    }
}
