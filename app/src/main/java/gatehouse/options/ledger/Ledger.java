package gatehouse.options.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskCounts;
import gatehouse.options.effect.RiskMoves;

/**
 * Needed, accepted, committed, verified: every recommendation, how far it has come, and what is open while it has not
 * come further. What is needed is every recommendation that stands; nothing that was decided or can be afforded changes
 * it.
 *
 * @param counts how the risks lie with the measures of each stage in place
 * @param before how they lie with none
 */
public record Ledger(List<LedgerRow> rows, RiskCounts before, Map<Stage, RiskCounts> counts) {

    public Ledger {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** Of a plan as it stands or of a kept version. */
    public static Ledger of(PlanContents plan) {
        RiskMoves moves = moves(plan);
        RiskScale scale = plan.asked().scale();
        List<LedgerRow> rows = rows(plan, moves);
        Map<Stage, RiskCounts> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, RiskCounts.of(moves.with(reached(rows, stage)).values(), scale));
        }
        return new Ledger(rows, RiskCounts.of(moves.with(Set.of()).values(), scale), counts);
    }

    static RiskMoves moves(PlanContents plan) {
        return RiskMoves.of(plan.items().stream().map(KeptItem::toItem).toList());
    }

    /** How many have come as far as the stage. */
    public long reaching(Stage stage) {
        return rows.stream().filter(row -> !row.fellBefore(stage)).count();
    }

    /** The references of those that have come as far as the stage. */
    public Set<String> reached(Stage stage) {
        return reached(rows, stage);
    }

    private static Set<String> reached(List<LedgerRow> rows, Stage stage) {
        Set<String> reached = new HashSet<>();
        rows.stream().filter(row -> !row.fellBefore(stage)).forEach(row -> reached.add(row.reference()));
        return reached;
    }

    private static List<LedgerRow> rows(PlanContents plan, RiskMoves moves) {
        List<KeptItem> recommendations = plan.ofKind("RECOMMENDATION");
        Set<String> needed = new HashSet<>();
        recommendations.forEach(item -> needed.add(item.reference()));
        List<LedgerRow> rows = new ArrayList<>();
        for (KeptItem item : recommendations) {
            Said said = Said.of(plan, item);
            rows.add(new LedgerRow(
                    item.reference(),
                    item.title(),
                    item.answers().text("askedOfName").orElse(""),
                    said.reached(),
                    said.decided(),
                    said.committed(),
                    said.verified(),
                    said.reached() == Stage.VERIFIED ? List.of() : opened(plan, moves, needed, item.reference()),
                    !moves.assessmentsOf(item.reference()).isEmpty()));
        }
        return rows;
    }

    /** Each risk that is higher with all that is needed but this one. */
    private static List<LedgerRow.Opened> opened(
            PlanContents plan, RiskMoves moves, Set<String> needed, String without) {
        RiskScale scale = plan.asked().scale();
        Set<String> rest = new HashSet<>(needed);
        rest.remove(without);
        List<LedgerRow.Opened> opened = new ArrayList<>();
        for (String assessment : moves.assessmentsOf(without)) {
            Risk with = moves.risk(assessment, needed);
            Risk left = moves.risk(assessment, rest);
            if (left.everywhere().isAbove(with.everywhere())) {
                opened.add(new LedgerRow.Opened(
                        assessment,
                        plan.item(assessment).map(KeptItem::title).orElse(""),
                        with.everywhere().words(scale),
                        left.everywhere().words(scale),
                        owner(plan, without)));
            }
        }
        return opened;
    }

    private static String owner(PlanContents plan, String recommendation) {
        return plan.ofKind("RESIDUAL_RISK").stream()
                .filter(risk -> risk.answers().list("recommendations").contains(recommendation))
                .findFirst()
                .map(risk -> risk.reference() + ", "
                        + risk.answers()
                                .text("ownerName")
                                .map(name -> "owned by " + name)
                                .orElse("OWNED BY NOBODY"))
                .orElse("OWNED BY NOBODY: no residual risk is recorded");
    }
}
