package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** What protects people stands in their way out. */
final class X33EscapeBlocked implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X33",
                    Subject.SAFETY,
                    Severity.HIGH,
                    "A security measure stands on an escape route, an accessible route or a fire access",
                    "People cannot get out, or help cannot get in.")
            .needs("the ground that barriers take", About.BARRIER_FOOTPRINT)
            .needs("escape routes, accessible routes and fire access", About.SAFETY_ROUTE)
            .reads(About.OPENING);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        List<String> keys = new ArrayList<>(Keys.roads(fact));
        keys.addAll(Keys.place(fact, review));
        return keys;
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> openings = group.about(About.OPENING);
        Lay.together(group.about(About.BARRIER_FOOTPRINT), group.about(About.SAFETY_ROUTE), (barrier, route) -> {
            if (meets(barrier, route)
                    && openings.stream()
                            .noneMatch(opening ->
                                    meets(opening, barrier) && opening.span().overlaps(route.span()))) {
                telling.clash(says(barrier, route, telling), barrier, route);
            }
        });
    }

    /** Where both name roads, these decide; the same place alone is enough where one names none. */
    private static boolean meets(Fact one, Fact other) {
        return one.where().roads().isEmpty()
                || other.where().roads().isEmpty()
                || one.where().meets(other.where());
    }

    private static String says(Fact barrier, Fact route, Telling telling) {
        Wording wording = telling.wording();
        return Wording.at(wording.name(route), wording.place(route)) + " " + wording.by(route) + ": blocked by "
                + wording.name(barrier) + telling.review().hours(barrier.span()) + " "
                + wording.by(barrier, route) + ", and no plan opens it.";
    }
}
