package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Standing;

/** Staff lack what their post requires. */
final class X48CompetenceLacking implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X48",
                    Subject.RESOURCE,
                    Severity.HIGH,
                    "Mutual aid or contractor staff lack the competence or licence that their post requires",
                    "They may not, or cannot, do what the plan counts on.")
            .needs("what posts require", About.COMPETENCE_NEEDED)
            .needs("what their staff hold", About.COMPETENCE);

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
        List<Fact> held = group.about(About.COMPETENCE);
        for (Fact needed : group.about(About.COMPETENCE_NEEDED)) {
            boolean isHeld = held.stream()
                    .anyMatch(fact ->
                            fact.says().names(needed.says()) && fact.confirmed().standing() != Standing.DENIED);
            if (held.isEmpty()) {
                telling.cannotTell("what the staff of " + needed.subject().words() + " hold", needed);
            } else if (!isHeld) {
                telling.clash(
                        needed.subject().words() + ": requires "
                                + Wording.quoted(needed.says().words()) + " "
                                + telling.wording().by(needed) + ", and of its staff "
                                + telling.wording().plan(held.get(0)) + " says only "
                                + Wording.quoted(held.get(0).says().words()) + ".",
                        needed,
                        held.get(0));
            }
        }
    }
}
