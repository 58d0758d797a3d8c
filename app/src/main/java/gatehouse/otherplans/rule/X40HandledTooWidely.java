package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
                    sides(group.facts(), telling.noted(plan, "Marked " + plan.marking()), telling));
            return;
        }
        if (group.key().equals(ANY)) {
            if (!telling.review().facts().has(About.SHARED_WITH)) {
                telling.cannotTell("with whom each plan is shared");
            }
            return;
        }
        Optional<Fact> lowest = group.about(About.HANDLING_PERMISSION).stream()
                .filter(permission -> !isOwnWord(permission, telling.review().plans()))
                .min(Comparator.comparing(permission -> rank(permission.says().words())));
        group.about(About.SHARED_WITH).forEach(fact -> shared(fact, lowest, telling));
    }

    /** Nobody is granted more by a plan of their own. */
    private static boolean isOwnWord(Fact permission, OtherPlans plans) {
        return !permission.isOurs() && plans.isOwnerOf(party(permission), permission.plan());
    }

    /** Each place, so that one more is asked anew. */
    private static List<Cited> sides(List<Fact> quoted, Cited plan, Telling telling) {
        return Stream.concat(quoted.stream().map(telling::cited), Stream.of(plan))
                .toList();
    }

    private static void shared(Fact fact, Optional<Fact> theirs, Telling telling) {
        Name party = party(fact);
        if (theirs.isEmpty()) {
            telling.cannotTell("the highest marking that " + party.words() + " may handle", fact);
            return;
        }
        String marking = marking(fact, telling.review());
        Fact permission = theirs.get();
        if (rank(permission.says().words()) < rank(marking)) {
            telling.clash(
                    telling.wording().plan(fact) + " is marked " + marking + " and shared with " + party.words()
                            + ", who may handle "
                            + permission.says().words() + " "
                            + telling.wording().by(permission) + ".",
                    fact,
                    permission);
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

    /** Nothing, then OFFICIAL, then OFFICIAL-SENSITIVE, then what is above. */
    private static int rank(String marking) {
        if (marking.isEmpty()) {
            return 0;
        }
        String upper = marking.toUpperCase(Locale.UK);
        if (upper.startsWith("TOP SECRET")) {
            return 4;
        }
        if (upper.startsWith("SECRET")) {
            return 3;
        }
        return upper.startsWith("OFFICIAL-SENSITIVE") ? 2 : 1;
    }
}
