package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** One word or code means two things. */
final class X42TwoMeanings implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X42",
                    Subject.COMMS,
                    Severity.MEDIUM,
                    "One word or code means two things in two plans",
                    "Who hears it does something other than who said it meant.")
            .needsOfOthers("words and codes that another plan defines", About.DEFINED_TERM);

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
                .forEach(fact -> telling.cannotTell("what " + fact.subject().words() + " means", fact));
        Lay.differing(
                group.facts().stream().filter(fact -> fact.says().isGiven()).toList(),
                (one, other) -> one.says().names(other.says()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                "meaning of "
                                                        + Wording.quoted(
                                                                one.subject().words()),
                                                one,
                                                Wording.quoted(one.says().words()),
                                                other,
                                                Wording.quoted(other.says().words()))
                                + ".",
                        one,
                        other));
    }
}
