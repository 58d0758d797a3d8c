package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two plans put the same point at different places. */
final class X10SamePoint implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X10",
                    Subject.LOCATION,
                    Severity.HIGH,
                    "Two plans give different places for the same rendezvous point, command post, control room or gate",
                    "Services that should meet wait for one another in two places.")
            .onRecord("Manchester Arena Inquiry, volume 2: services went to different rendezvous points.")
            .needsOfOthers("where other plans put these points", About.RVP, About.FCP, About.CONTROL_ROOM, About.GATE)
            .reads(About.RVP, About.FCP, About.CONTROL_ROOM, About.GATE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return List.of(fact.about() + "|" + fact.subject().key());
    }

    @Override
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        List<Fact> placed =
                group.facts().stream().filter(X10SamePoint::isPlaced).toList();
        group.facts().stream()
                .filter(fact -> !isPlaced(fact))
                .forEach(fact -> telling.cannotTell("the place of " + name(fact), fact));
        Lay.differing(
                placed,
                (one, other) -> isSame(one, other, review),
                (one, other) -> telling.clash(
                        telling.wording().differ(name(one), one, place(one), other, place(other)) + ".", one, other));
    }

    private static boolean isPlaced(Fact fact) {
        return fact.where().isGiven() || !fact.where().roads().isEmpty();
    }

    private static boolean isSame(Fact one, Fact other, Review review) {
        return (one.where().isGiven() && other.where().isGiven())
                ? review.places().ground(one.where()).contains(other.where().key())
                : one.where().meets(other.where());
    }

    private static String name(Fact fact) {
        return fact.subject().isGiven() ? fact.subject().words() : fact.about().words();
    }

    private static String place(Fact fact) {
        return fact.where().isGiven()
                ? fact.where().place().words()
                : fact.where().roads().get(0).words();
    }
}
