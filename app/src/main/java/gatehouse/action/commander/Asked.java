package gatehouse.action.commander;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Acceptances;
import gatehouse.action.decision.Decision;
import gatehouse.action.decision.Decisions;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.action.decision.RiskShown;
import gatehouse.plan.kind.Answers;

/**
 * What is asked of the commander in a plan, from its contents alone: the soonest first, and of one day the worst first;
 * what was put off to a day that is still to come stands last.
 *
 * @param open recommendations that are not decided, or were put off
 * @param decided the others, in the order of the plan
 * @param openRisks those nobody has accepted or passed on, or whose words have changed since
 */
public record Asked(
        List<RecommendationShown> open,
        List<RecommendationShown> decided,
        List<RiskShown> openRisks,
        List<RiskShown> answeredRisks,
        Decisions decisions,
        Acceptances acceptances) {
    private static final Answers NOTHING = new Answers(Map.of());

    /** By impact, and of one impact by likelihood: levels are names in an order, and are never multiplied. */
    private static final Comparator<Answers> BETTER_FIRST = Comparator.<Answers>comparingLong(
                    method -> method.number("impact").orElse(0L))
            .thenComparingLong(method -> method.number("likelihood").orElse(0L));

    static Asked in(PlanContents contents, Decisions decisions, Acceptances acceptances, LocalDate today) {
        List<KeptItem> items = contents.ofKind(RecommendationShown.KIND);
        List<RiskShown> risks = contents.ofKind(RiskShown.KIND).stream()
                .map(item -> RiskShown.of(item.reference(), SheetHead.said(contents, item)))
                .toList();
        return new Asked(
                items.stream()
                        .filter(item -> decisions.isOpen(item.reference()))
                        .sorted(order(contents, decisions, today))
                        .map(item -> shown(contents, item))
                        .toList(),
                items.stream()
                        .filter(item -> !decisions.isOpen(item.reference()))
                        .map(item -> shown(contents, item))
                        .toList(),
                risks.stream().filter(acceptances::isOpen).toList(),
                risks.stream().filter(risk -> !acceptances.isOpen(risk)).toList(),
                decisions,
                acceptances);
    }

    private static RecommendationShown shown(PlanContents contents, KeptItem item) {
        return RecommendationShown.of(item.reference(), SheetHead.said(contents, item));
    }

    private static Comparator<KeptItem> order(PlanContents contents, Decisions decisions, LocalDate today) {
        return Comparator.comparing((KeptItem item) -> isPutOff(item, decisions, today))
                .thenComparing(item -> soonest(shown(contents, item), decisions))
                .thenComparing(item -> worst(contents, item), BETTER_FIRST.reversed())
                .thenComparing(item -> item.answers().number("orderNumber").orElse(Long.MAX_VALUE));
    }

    /** What was put off to a day that is still to come stands after what nobody has decided. */
    private static boolean isPutOff(KeptItem item, Decisions decisions, LocalDate today) {
        return decisions
                .commanders(item.reference())
                .flatMap(Decision::deferredTo)
                .filter(day -> day.isAfter(today))
                .isPresent();
    }

    /** A day by which it is needed stands in where the lead time is not known: the decision cannot be later. */
    private static LocalDate soonest(RecommendationShown shown, Decisions decisions) {
        LocalDate day = shown.decideBy().or(shown::neededBy).orElse(LocalDate.MAX);
        return decisions
                .commanders(shown.reference())
                .flatMap(Decision::deferredTo)
                .filter(deferred -> deferred.isBefore(day))
                .orElse(day);
    }

    /** What is said of the worst of the methods that it answers. */
    private static Answers worst(PlanContents contents, KeptItem item) {
        return item.answers().list("methods").stream()
                .flatMap(method -> contents.item(method).stream())
                .map(KeptItem::answers)
                .max(BETTER_FIRST)
                .orElse(NOTHING);
    }
}
