package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** One leaves before the next is there. */
final class X47HandoverGap implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X47",
                    Subject.TIMING,
                    Severity.HIGH,
                    "One commander or post ends before the next begins",
                    "For that time nobody holds it.")
            .needs("the hours of commanders and posts", About.COMMANDER, About.POST)
            .margin("minutes", "minutes that may lie between one and the next", 0)
            .margin("longest", "minutes from which it is no handover but another day", 240);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.subject().isGiven()
                ? List.of(fact.about() + "|" + fact.subject().key())
                : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        group.facts().stream()
                .filter(fact -> !fact.span().hasStart() && !fact.span().hasEnd())
                .forEach(fact ->
                        telling.cannotTell("the hours of " + fact.subject().words(), fact));
        List<Fact> timed =
                group.facts().stream().filter(fact -> fact.span().isWhole()).toList();
        if (timed.isEmpty()) {
            return;
        }
        Fact last = timed.get(0);
        for (Fact next : timed) {
            long gap = next.span().from() - last.span().to();
            if (gap > telling.seconds("minutes") && gap < telling.seconds("longest")) {
                telling.clash(says(last, next, telling), last, next);
            }
            last = next.span().to() > last.span().to() ? next : last;
        }
    }

    private static String says(Fact last, Fact next, Telling telling) {
        Wording wording = telling.wording();
        Review review = telling.review();
        long from = last.span().to();
        return wording.thing(next) + ": nobody from " + review.minute(from) + ", when " + held(last) + " ends "
                + wording.by(last) + ", to " + review.minute(next.span().from(), from) + ", when "
                + (next.who().holder().isGiven() ? held(next) : "the next") + " begins " + wording.by(next, last) + ".";
    }

    private static String held(Fact fact) {
        return fact.who().holder().isGiven() ? fact.who().holder().words() : "one";
    }
}
