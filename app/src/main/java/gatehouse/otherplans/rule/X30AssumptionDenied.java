package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Standing;

/** A plan rests on something that its owner denies, or never confirmed. */
final class X30AssumptionDenied implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X30",
                    Subject.ASSUMPTION,
                    Severity.HIGH,
                    "What one plan assumes of others is denied or not confirmed in their plan",
                    "The plan rests on what nobody has promised.")
            .onRecord("Eurovision 2023: a strike at 14 rail operators fell on the day of the final.")
            .needs("what plans assume of others", About.ASSUMED)
            .reads(About.TRANSPORT);

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
        group.about(About.ASSUMED).stream()
                .filter(fact -> rests(fact, telling.review().plans()))
                .forEach(fact -> owner(fact, group, telling));
    }

    /** On others, that is: what a plan states of its own body rests on nobody. */
    private static boolean rests(Fact fact, OtherPlans plans) {
        boolean isOfItself =
                !fact.who().holder().isGiven() || plans.isOwnerOf(fact.who().holder(), fact.plan());
        Standing standing = fact.confirmed().standing();
        return !isOfItself || (standing != Standing.STATED && standing != Standing.DENIED);
    }

    private static void owner(Fact assumed, Group group, Telling telling) {
        List<Fact> answers = group.facts().stream()
                .filter(fact -> !fact.isSaidBySame(assumed)
                        && isAnswer(fact, assumed, telling.review().plans()))
                .toList();
        Optional<Fact> denied = answers.stream()
                .filter(fact -> fact.confirmed().standing() == Standing.DENIED)
                .findFirst();
        if (denied.isPresent()) {
            telling.clash(
                    assumed(assumed, telling) + telling.wording().plan(denied.get()) + " says otherwise: "
                            + Wording.quoted(denied.get().source().words()) + ".",
                    assumed,
                    denied.get());
        } else if (assumed.confirmed().standing() == Standing.DENIED) {
            String by = assumed.confirmed().by();
            telling.clash(
                    assumed(assumed, telling) + "it is denied" + (by.isEmpty() ? "." : " by " + by + "."), assumed);
        } else if (!assumed.confirmed().isInFull() && answers.stream().noneMatch(X30AssumptionDenied::isPromise)) {
            unconfirmed(assumed, answers, telling);
        }
    }

    /** What the owner says of it; where nobody is named as owner, whatever another plan says. */
    private static boolean isAnswer(Fact fact, Fact assumed, OtherPlans plans) {
        return !assumed.who().holder().isGiven()
                || plans.isOwnerOf(assumed.who().holder(), fact.plan());
    }

    private static boolean isPromise(Fact fact) {
        return fact.confirmed().standing() == Standing.STATED
                || fact.confirmed().isInFull();
    }

    private static void unconfirmed(Fact assumed, List<Fact> answers, Telling telling) {
        String what = assumed.subject().words();
        Optional<KeptItem> plan = telling.review().plans().ownedBy(assumed.who().holder());
        if (plan.filter(OtherPlans::isHeldElsewhere).isPresent()) {
            telling.confirm(what, plan.get(), telling.cited(new Fact[] {assumed}));
        } else if (!answers.isEmpty()) {
            telling.clash(
                    assumed(assumed, telling) + telling.wording().plan(answers.get(0)) + " does not confirm it: "
                            + Wording.quoted(answers.get(0).source().words()) + ".",
                    assumed,
                    answers.get(0));
        } else if (plan.isPresent()) {
            telling.clash(
                    assumed(assumed, telling)
                            + telling.wording().plan(plan.get().reference()) + " says nothing of it.",
                    List.of(telling.cited(assumed), telling.noted(plan.get(), "Nothing is said of " + what)));
        } else {
            telling.clash(assumed(assumed, telling) + "nobody has confirmed it.", assumed);
        }
    }

    private static String assumed(Fact assumed, Telling telling) {
        return Wording.quoted(assumed.source().words()) + " is assumed by "
                + telling.wording().plan(assumed) + "; ";
    }
}
