package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** An emergency route runs through a closure that nobody opens. */
final class X14ClosedRoute implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X14",
                    Subject.ROUTE,
                    Severity.HIGH,
                    "An emergency route uses a road that is closed or barred, with no controlled opening",
                    "The ambulance stands before the barrier, or somebody opens it without control.")
            .onRecord("Liverpool parade, 2025: a closure was lifted for an ambulance, and a car followed it in.")
            .needs("the roads of emergency routes", About.EMERGENCY_ROUTE)
            .needs("which roads are closed or barred, and when", About.CLOSURE, About.BARRIER_FOOTPRINT)
            .reads(About.OPENING);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.roads(fact);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> openings = group.about(About.OPENING);
        Lay.together(
                group.about(About.EMERGENCY_ROUTE),
                group.about(About.CLOSURE, About.BARRIER_FOOTPRINT),
                (route, closure) -> {
                    if (route.where().meets(closure.where())
                            && openings.stream().noneMatch(opening -> opens(opening, closure, route))) {
                        telling.clash(says(route, closure, telling), route, closure);
                    }
                });
    }

    private static String says(Fact route, Fact closure, Telling telling) {
        Wording wording = telling.wording();
        return wording.name(route) + " by " + wording.shared(route, closure) + " " + wording.by(route) + ": "
                + (closure.about() == About.CLOSURE ? "closed " : "barred ")
                + telling.review().when(closure.span()) + " " + wording.by(closure, route)
                + ", and no plan opens it for the route.";
    }

    private static boolean opens(Fact opening, Fact closure, Fact route) {
        return opening.where().meets(closure.where())
                && opening.span().overlaps(closure.span())
                && opening.span().overlaps(route.span());
    }
}
