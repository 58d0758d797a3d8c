package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A response time is relied on that its provider has not confirmed. */
final class X21TimeNotConfirmed implements CrossPlanRule {
    private static final Pattern ARMED = Pattern.compile("\\b(armed|firearms|arv|arvs)\\b");
    private static final RuleCard CARD = RuleCard.of(
                    "X21",
                    Subject.RESOURCE,
                    Severity.HIGH,
                    "A response or travel time that is assumed is not confirmed by its provider",
                    "A plan that rests on a time nobody promised does not hold. Of armed response only a confirmation"
                            + " is kept, never a figure.")
            .needs("response and travel times that plans rest on", About.RESPONSE_TIME)
            .answeredIn("FIREARMS");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return List.of(fact.subject().key());
    }

    @Override
    public void judge(Group group, Telling telling) {
        for (Fact fact : group.facts()) {
            boolean isArmed = ARMED.matcher(fact.subject().key()).find();
            if (isArmed && fact.amount().isGiven()) {
                telling.clash(
                        fact.subject().words() + ": " + telling.wording().plan(fact)
                                + " gives a figure. Keep only that it was confirmed.",
                        fact);
            }
            if (!isConfirmed(fact, group)) {
                unconfirmed(fact, isArmed, telling);
            }
        }
    }

    /** By any plan that names it; what bears no name is confirmed by itself alone. */
    private static boolean isConfirmed(Fact fact, Group group) {
        return fact.confirmed().isInFull()
                || (fact.subject().isGiven()
                        && group.facts().stream()
                                .anyMatch(other -> other.confirmed().isInFull()));
    }

    private static void unconfirmed(Fact fact, boolean isArmed, Telling telling) {
        String what = fact.subject().isGiven() ? "the time of " + fact.subject().words() : "a time that is assumed";
        List<Cited> cited = telling.cited(new Fact[] {fact});
        Optional<KeptItem> provider =
                telling.review().plans().ownedBy(fact.who().holder()).filter(OtherPlans::isHeldElsewhere);
        if (provider.isPresent()) {
            telling.confirm(what, provider.get(), cited);
        } else if (!isArmed || !telling.confirm(what, CARD.answeredIn(), cited)) {
            String rests = isArmed
                    ? " rests on it."
                    : " says " + Wording.quoted(fact.source().words()) + ".";
            telling.clash(
                    "Nobody who provides it has confirmed " + what + ", by role and date: "
                            + telling.wording().plan(fact) + rests,
                    fact);
        }
    }
}
