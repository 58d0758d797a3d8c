package gatehouse.otherplans.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two bodies work at one place, and it is not settled which of them leads. */
final class X26NoPrimacy implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X26",
                    Subject.COMMAND,
                    Severity.HIGH,
                    "It is not settled who leads where two forces or agencies overlap",
                    "Each leads, or neither does, when it matters.")
            .onRecord("Manchester Arena Inquiry, volume 2: the lead agency was never settled.")
            .needs("which bodies work where", About.RESPONSIBILITY, About.COVERAGE, About.PRIMACY)
            .reads(About.RESPONSIBILITY, About.COVERAGE, About.PRIMACY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.place(fact, review);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> primacy = group.about(About.PRIMACY);
        Lay.differing(
                primacy.stream().filter(fact -> fact.who().holder().isGiven()).toList(),
                (one, other) -> one.who().holder().names(other.who().holder())
                        || !one.span().overlaps(other.span()),
                (one, other) -> telling.clash(
                        one.who().holder().words() + " leads at "
                                + one.where().place().words() + " in one plan and "
                                + other.who().holder().words() + " in another.",
                        one,
                        other));
        if (primacy.isEmpty()) {
            undefined(group, telling);
        }
    }

    private static void undefined(Group group, Telling telling) {
        Map<String, Fact> running = new LinkedHashMap<>();
        boolean isTold = false;
        for (Fact fact : group.about(About.RESPONSIBILITY, About.COVERAGE)) {
            String body = body(fact, telling.review());
            if (body.isEmpty()) {
                telling.cannotTell("whose plan " + telling.review().plans().title(fact.plan()) + " is", fact);
                continue;
            }
            Optional<Fact> other = running.entrySet().stream()
                    .filter(before -> !before.getKey().equals(body))
                    .map(Map.Entry::getValue)
                    .filter(before -> !before.isOurs() || !fact.isOurs())
                    .filter(before -> before.span().overlaps(fact.span()))
                    .findFirst();
            if (other.isPresent() && !isTold) {
                isTold = true;
                telling.clash(
                        "More than one body works at " + fact.where().place().words() + ", and no plan says who leads.",
                        other.get(),
                        fact);
            }
            running.merge(body, fact, X26NoPrimacy::later);
        }
    }

    private static Fact later(Fact one, Fact other) {
        return other.span().to() > one.span().to() ? other : one;
    }

    private static String body(Fact fact, Review review) {
        if (fact.about() == About.RESPONSIBILITY && fact.who().holder().isGiven()) {
            return review.plans()
                    .ownedBy(fact.who().holder())
                    .map(plan -> review.plans().body(plan.reference()))
                    .orElse(fact.who().holder().key());
        }
        return review.plans().body(fact.plan());
    }
}
