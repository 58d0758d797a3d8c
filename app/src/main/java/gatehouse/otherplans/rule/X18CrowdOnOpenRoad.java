package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** A crowd is led onto a road while traffic may be on it. */
final class X18CrowdOnOpenRoad implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X18",
                    Subject.ROUTE,
                    Severity.HIGH,
                    "A crowd is led onto a road that is open, or that opens while they are on it",
                    "People and traffic share a road that each thinks is theirs.")
            .needs("the ways that crowds go, and when", About.CROWD_FLOW)
            .needs("which roads are closed, and when", About.CLOSURE)
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
        for (Fact flow : group.about(About.CROWD_FLOW)) {
            List<Fact> closures = group.about(About.CLOSURE).stream()
                    .filter(closure -> closure.where().meets(flow.where()))
                    .toList();
            if (closures.isEmpty()) {
                telling.cannotTell(
                        "whether " + telling.wording().ground(flow) + " is closed, along which a crowd is led", flow);
            } else if (!flow.span().hasStart() || !flow.span().hasEnd()) {
                telling.cannotTell(
                        "when a crowd is led along " + telling.wording().ground(flow), flow);
            } else {
                compare(flow, closures, telling);
            }
            group.about(About.OPENING).stream()
                    .filter(opening -> opening.where().meets(flow.where())
                            && opening.span().isWhole()
                            && opening.span().overlaps(flow.span()))
                    .forEach(opening -> telling.clash(
                            led(flow, opening, telling) + " opened " + told(opening, flow, telling), flow, opening));
        }
    }

    private static void compare(Fact flow, List<Fact> closures, Telling telling) {
        long closedUntil = flow.span().from();
        Fact last = closures.get(0);
        for (Fact closure : closures) {
            Span span = closure.span();
            if (span.from() <= closedUntil && span.to() > closedUntil) {
                closedUntil = span.to();
                last = closure;
            }
        }
        if (closedUntil < flow.span().to()) {
            telling.clash(led(flow, last, telling) + " closed only " + told(last, flow, telling), flow, last);
        }
    }

    private static String led(Fact flow, Fact road, Telling telling) {
        return telling.wording().shared(flow, road) + ": a crowd is led along it"
                + telling.review().hours(flow.span()).replaceFirst(",", "") + " "
                + telling.wording().by(flow) + ", and it is";
    }

    private static String told(Fact road, Fact flow, Telling telling) {
        return telling.review().when(road.span()) + " " + telling.wording().by(road, flow) + ".";
    }
}
