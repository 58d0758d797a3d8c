package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** A plan is cited at a version that has been replaced. */
final class X01CitedVersion implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X01",
                    Subject.VERSION,
                    Severity.HIGH,
                    "A plan cites a version of another plan that is no longer current",
                    "What was agreed on the old words may no longer be there.")
            .onRecord("Manchester Arena Inquiry, volume 2: several applicable plans were in force at once.")
            .reads(About.PLAN_CITED);

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
        return review.plans().all().stream().map(KeptItem::reference).toList();
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return review.plans().called(fact.subject());
    }

    @Override
    public void judge(Group group, Telling telling) {
        KeptItem plan = telling.review().plans().find(group.key()).orElseThrow();
        String read = OtherPlans.said(plan, "version");
        Optional<KeptItem> newest = telling.review().plans().newest(plan.reference());
        if (newest.isEmpty() && (read.isEmpty() || !group.facts().isEmpty())) {
            telling.cannotTell("which version of " + plan.title() + " is current");
            return;
        }
        newest.ifPresent(current -> compare(group, plan, current, telling));
    }

    private static void compare(Group group, KeptItem plan, KeptItem current, Telling telling) {
        String label = OtherPlans.said(current, "label");
        String come = ", and " + Wording.quoted(label) + " has come in.";
        String title = telling.wording().plan(plan.reference());
        Cited now = telling.noted(current, "Received: " + label);
        String read = OtherPlans.said(plan, "version");
        if (!read.isEmpty() && !isSame(read, label)) {
            telling.clash(
                    title + ": this plan rests on " + Wording.quoted(read) + come,
                    List.of(telling.noted(plan, "Version that this plan rests on: " + read), now));
        }
        group.facts().stream()
                .filter(fact -> fact.says().isGiven() && !isSame(fact.says().words(), label))
                .forEach(fact -> telling.clash(
                        title + ": " + telling.wording().plan(fact) + " cites "
                                + Wording.quoted(fact.says().words()) + come,
                        List.of(telling.cited(fact), now)));
    }

    /** Version 2, v2 and 2 are one. */
    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String label) {
        return Name.of(label.toLowerCase(Locale.UK).replaceFirst("^(version|v|issue)[ .]*(?=\\d)", ""))
                .key();
    }
}
