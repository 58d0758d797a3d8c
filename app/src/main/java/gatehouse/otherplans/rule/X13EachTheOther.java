package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two plans each leave the same duty at the same place to somebody else. */
final class X13EachTheOther implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X13",
                    Subject.LOCATION,
                    Severity.HIGH,
                    "Two plans each assume that the other patrols or searches a place",
                    "Each is sure that it is done, and nobody does it.")
            .onRecord("Manchester Arena Inquiry, volume 1: operator and contractor each thought differently about the"
                    + " patrol before the end.")
            .needsOfOthers("who patrols and searches where, in another plan", About.RESPONSIBILITY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.who().holder().isGiven() ? Keys.subjectAndPlace(fact, review) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        OtherPlans plans = telling.review().plans();
        List<Fact> left = group.facts().stream()
                .filter(fact -> !plans.isOwnerOf(fact.who().holder(), fact.plan()))
                .toList();
        Lay.together(left, (one, other) -> {
            if (one.isSaidBySame(other) || one.who().holder().names(other.who().holder())) {
                return;
            }
            List<Fact> unknown = List.of(one, other).stream()
                    .filter(fact -> !plans.isOwned(fact.plan()))
                    .toList();
            if (!unknown.isEmpty()) {
                telling.cannotTell("whose plan " + plans.title(unknown.get(0).plan()) + " is", one, other);
                return;
            }
            telling.clash(says(one, other, telling), one, other);
        });
    }

    private static String says(Fact one, Fact other, Telling telling) {
        Wording wording = telling.wording();
        String duty = one.subject().isGiven() ? Wording.quoted(one.subject().words()) : "the duty";
        return "Nobody takes on " + Wording.at(duty, wording.place(one))
                + telling.review().hours(one.span().during(other.span())) + ": " + wording.plan(one)
                + " leaves it to " + one.who().holder().words() + ", " + wording.plan(other) + " leaves it to "
                + other.who().holder().words() + ".";
    }
}
