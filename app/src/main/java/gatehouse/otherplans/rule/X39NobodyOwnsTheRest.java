package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;

/** What was not accepted leaves a risk that nobody owns. */
final class X39NobodyOwnsTheRest implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
            "X39",
            Subject.COVERAGE,
            Severity.HIGH,
            "A recommendation that was not accepted, accepted in part, or put off until a day that has passed leaves no"
                    + " residual risk with an owner",
            "The risk is still there, and nobody knows that it is theirs.");

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
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        Map<String, Verdicts.Verdict> verdicts = Verdicts.of(review.contents());
        if (verdicts.isEmpty()) {
            telling.cannotTell("what was decided on the recommendations");
        }
        verdicts.forEach((reference, verdict) -> {
            if (verdict.isShort(review.settings().today())) {
                judge(review.item(reference).orElseThrow(), verdict, telling);
            }
        });
    }

    private static void judge(KeptItem item, Verdicts.Verdict verdict, Telling telling) {
        List<KeptItem> risks = telling.review().contents().ofKind("RESIDUAL_RISK").stream()
                .filter(risk -> risk.answers().list("recommendations").contains(item.reference()))
                .toList();
        if (risks.stream().anyMatch(X39NobodyOwnsTheRest::isOwned)) {
            return;
        }
        String how = switch (verdict.outcome()) {
            case "NOT_ACCEPTED" -> ", was not accepted";
            case "IN_PART" -> ", was accepted in part";
            default ->
                ", was put off until " + verdict.deferredTo().map(Review::date).orElse("no day");
        };
        String rest = risks.isEmpty()
                ? "no residual risk is recorded."
                : "its residual risk "
                        + Wording.all(risks.stream().map(KeptItem::reference).toList()) + " has no owner.";
        List<Cited> sides = new java.util.ArrayList<>(List.of(telling.cited(item, item.title())));
        risks.forEach(risk -> sides.add(telling.cited(risk, risk.title())));
        telling.clash(item.reference() + ", " + Wording.quoted(item.title()) + how + ", and " + rest, sides);
    }

    private static boolean isOwned(KeptItem risk) {
        return !OtherPlans.said(risk, "ownerName").isEmpty()
                || !OtherPlans.said(risk, "ownerKind").isEmpty();
    }
}
