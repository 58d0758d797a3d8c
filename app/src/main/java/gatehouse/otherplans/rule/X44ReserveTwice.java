package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** One reserve is counted on twice. */
final class X44ReserveTwice implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X44",
                    Subject.RESOURCE,
                    Severity.MEDIUM,
                    "One reserve is named in two contingencies that can happen together",
                    "The second to call finds it gone.")
            .needs("reserves, and the contingency that each is for", About.RESERVE);

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
        group.facts().stream()
                .filter(fact -> !fact.says().isGiven())
                .forEach(fact -> telling.cannotTell(
                        "the contingency that " + fact.subject().words() + " is held for", fact));
        List<Fact> held =
                group.facts().stream().filter(fact -> fact.says().isGiven()).toList();
        Lay.together(held, (one, other) -> {
            if (!one.says().names(other.says())) {
                telling.clash(
                        one.subject().words() + ": held for "
                                + Wording.quoted(one.says().words()) + " "
                                + telling.wording().by(one) + " and also for "
                                + Wording.quoted(other.says().words()) + " "
                                + telling.wording().by(other, one) + ", which can happen together.",
                        one,
                        other);
            }
        });
    }
}
