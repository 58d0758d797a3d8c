package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.foundation.force.ListEntry;

/** A plan that this event calls for was never received, or never reviewed. */
final class X03RequiredPlan implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X03",
                    Subject.VERSION,
                    Severity.HIGH,
                    "A plan that this event calls for was never received, or was received and not reviewed",
                    "Nobody has looked at what that part of the operation will do.")
            .onRecord("Manchester Arena Inquiry, volume 2: there was no written tactical plan, and gold had not read"
                    + " the manual.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    /** None of a plan made of published facts: that it holds no other plan says nothing of the real event. */
    @Override
    public Collection<String> seeds(Review review) {
        if (Boolean.TRUE.equals(review.contents().plan().get("published"))) {
            return Set.of();
        }
        Set<String> types = new LinkedHashSet<>(
                RequiredType.calledFor(review.contents(), review.settings().required()));
        types.add("");
        return types;
    }

    private static String eventKind(Review review) {
        return review.event().map(event -> OtherPlans.said(event, "eventKind")).orElse("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        if (group.key().isEmpty()) {
            if (eventKind(review).isEmpty() || review.settings().required().isEmpty()) {
                telling.cannotTell("the kind of event, and which plans such an event calls for");
            }
            return;
        }
        List<KeptItem> plans = review.plans().all().stream()
                .filter(plan -> OtherPlans.said(plan, "planType").equals(group.key()))
                .toList();
        if (plans.isEmpty()) {
            review.event()
                    .ifPresent(event -> telling.clash(
                            "This event calls for a plan of the type " + Wording.quoted(words(group.key(), review))
                                    + "; none is on the register.",
                            List.of(telling.noted(
                                    event, "The event calls for a plan of this type: " + words(group.key(), review)))));
        }
        plans.forEach(plan -> judge(plan, telling));
    }

    private static void judge(KeptItem plan, Telling telling) {
        boolean isReviewed = !OtherPlans.said(plan, "reviewedOn").isEmpty();
        if (isReviewed) {
            return;
        }
        if (OtherPlans.isHeldElsewhere(plan)) {
            if (plan.answers().isGiven("readBy") && plan.answers().isGiven("readOn")) {
                return;
            }
            telling.confirm("that " + plan.title() + " was read, by whom and when", plan, List.of());
            return;
        }
        Optional<KeptItem> newest = telling.review().plans().newest(plan.reference());
        telling.clash(
                telling.wording().plan(plan.reference()) + how(plan, newest),
                List.of(telling.noted(
                        plan,
                        newest.map(version -> "Received: " + OtherPlans.said(version, "label"))
                                        .orElse("No version received")
                                + "; no day of review")));
    }

    private static String how(KeptItem plan, Optional<KeptItem> newest) {
        if (newest.isPresent()) {
            return ", version " + OtherPlans.said(newest.get(), "label") + ", was received and has not been reviewed.";
        }
        return OtherPlans.said(plan, "seen").equals("SEEN")
                ? " was seen, and has not been received or reviewed."
                : " is on the register, and was never received.";
    }

    private static String words(String type, Review review) {
        return review.contents().asked().lists().getOrDefault("PLAN_TYPE", List.of()).stream()
                .filter(entry -> entry.code().equals(type))
                .map(ListEntry::words)
                .findFirst()
                .orElse(type);
    }
}
