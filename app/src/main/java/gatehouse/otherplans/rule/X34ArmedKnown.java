package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Nobody has confirmed that the armed response lead knows of all who are armed or in plain clothes. */
final class X34ArmedKnown implements CrossPlanRule {
    private static final Set<String> HELD_IN = Set.of("FIREARMS");
    private static final RuleCard CARD = RuleCard.of(
                    "X34",
                    Subject.SAFETY,
                    Severity.HIGH,
                    "No confirmation that plain-clothes and authorised armed staff are known to the armed response lead",
                    "A friend is taken for an attacker. Who and where is never kept here; only that it was confirmed.")
            .reads(About.ARMED_KNOWN)
            .answeredIn("FIREARMS");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return List.of("");
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return List.of("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        if (group.facts().isEmpty() && !telling.review().plans().hasType("FIREARMS")) {
            telling.cannotTell("the firearms plan, or that there is no armed deployment");
            return;
        }
        Confirmations.judge(
                group,
                telling,
                "plain-clothes and authorised armed staff are known to the armed response lead",
                true,
                HELD_IN);
    }
}
