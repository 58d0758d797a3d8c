package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** A plan reaches somebody who may not handle it, or is quoted below its marking. */
final class X40HandledTooWidely implements CrossPlanRule {
    private static final String ANY = "";
    private static final String PARTY = "party ";
    private static final String QUOTED = "quoted ";
    private static final RuleCard CARD = RuleCard.of(
                    "X40",
                    Subject.MARKING,
                    Severity.HIGH,
                    "A plan is shared with a party that may not handle its marking, or is quoted below its marking",
                    "What must not be known widely becomes known.")
            .reads(About.values());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return List.of(ANY);
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        if (fact.about() == About.SHARED_WITH || fact.about() == About.HANDLING_PERMISSION) {
            return List.of(PARTY + party(fact).key());
        }
        boolean isBelow = !fact.isOurs() && rank(fact.source().marking()) < rank(marking(fact, review));
        return isBelow ? List.of(QUOTED + fact.plan()) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        if (group.key().startsWith(QUOTED)) {
            Fact first = group.facts().get(0);
            KeptItem plan = telling.review().plans().find(first.plan()).orElseThrow();
            telling.clash(
                    telling.wording().plan(first) + " is marked " + plan.marking() + ", and what is quoted from it "
                            + lower(group.facts()) + ", in " + group.facts().size()
                            + (group.facts().size() == 1 ? " place." : " places."),
                    telling.cited(first, plan, "Marked " + plan.marking()));
            return;
        }
        if (group.key().equals(ANY)) {
            if (!telling.review().facts().has(About.SHARED_WITH)) {
                telling.cannotTell("with whom each plan is shared");
            }
            return;
        }
        List<Fact> permissions = group.about(About.HANDLING_PERMISSION);
        int highest = permissions.stream()
                .mapToInt(permission -> rank(permission.says().words()))
                .max()
                .orElse(0);
        group.about(About.SHARED_WITH).forEach(fact -> shared(fact, permissions, highest, telling));
    }

    private static void shared(Fact fact, List<Fact> theirs, int highest, Telling telling) {
        Name party = party(fact);
        if (theirs.isEmpty()) {
            telling.cannotTell("the highest marking that " + party.words() + " may handle", fact);
            return;
        }
        String marking = marking(fact, telling.review());
        if (highest < rank(marking)) {
            telling.clash(
                    telling.wording().plan(fact) + " is marked " + marking + " and shared with " + party.words()
                            + ", who may handle "
                            + theirs.get(0).says().words() + " "
                            + telling.wording().by(theirs.get(0)) + ".",
                    fact,
                    theirs.get(0));
        }
    }

    private static String lower(List<Fact> quoted) {
        return quoted.stream()
                .map(fact -> fact.source().marking())
                .filter(marking -> !marking.isEmpty())
                .sorted()
                .findFirst()
                .map(marking -> "is marked " + marking)
                .orElse("bears no marking");
    }

    private static Name party(Fact fact) {
        return fact.who().holder().isGiven() ? fact.who().holder() : fact.subject();
    }

    private static String marking(Fact fact, Review review) {
        return fact.isOurs()
                ? review.contents().said("marking")
                : review.plans().find(fact.plan()).map(KeptItem::marking).orElse("");
    }

    /** Nothing, then OFFICIAL, then OFFICIAL-SENSITIVE. */
    private static int rank(String marking) {
        if (marking.isEmpty()) {
            return 0;
        }
        return marking.toUpperCase(Locale.UK).startsWith("OFFICIAL-SENSITIVE") ? 2 : 1;
    }
}
