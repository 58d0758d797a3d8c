package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A diversion leads over a road that is itself closed. */
final class X15ClosedDiversion implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X15",
                    Subject.ROUTE,
                    Severity.MEDIUM,
                    "A published diversion uses a road that is itself closed",
                    "Traffic is sent to a barrier, and turns round among people.")
            .onRecord("A published closure table of a real event: a diversion over a closed street.")
            .needs("the roads of diversions", About.DIVERSION)
            .needs("which roads are closed, and when", About.CLOSURE);

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
        Lay.together(group.about(About.DIVERSION), group.about(About.CLOSURE), (diversion, closure) -> {
            if (diversion.where().meets(closure.where())) {
                telling.clash(says(diversion, closure, telling), diversion, closure);
            }
        });
    }

    private static String says(Fact diversion, Fact closure, Telling telling) {
        Wording wording = telling.wording();
        return wording.name(diversion) + " by " + wording.shared(diversion, closure)
                + telling.review().hours(diversion.span()) + " " + wording.by(diversion) + ": itself closed "
                + telling.review().when(closure.span()) + " " + wording.by(closure, diversion) + ".";
    }
}
