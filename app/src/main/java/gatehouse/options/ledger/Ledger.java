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
 * it. What stands there without anybody having said yes counts where it stands, and not among what was accepted.
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
        Map<String, Said> said = Said.byRecommendation(plan);
        Map<Stage, Map<String, Risk>> risks = new EnumMap<>(Stage.class);
        Map<Stage, RiskCounts> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            risks.put(stage, moves.with(come(said, stage)));
            counts.put(stage, RiskCounts.of(risks.get(stage).values(), scale));
        }
        OpenedRisks opened = OpenedRisks.of(plan, moves, risks);
        return new Ledger(
                rows(plan, moves, said, opened),
                RiskCounts.of(moves.with(Set.of()).values(), scale),
                counts);
    }

    /** The references of those that somebody able to accepted, in whole or in part. */
    static Set<String> accepted(PlanContents plan) {
        return come(Said.byRecommendation(plan), Stage.DECIDED);
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
        Set<String> reached = new HashSet<>();
        rows.stream().filter(row -> !row.fellBefore(stage)).forEach(row -> reached.add(row.reference()));
        return reached;
    }

    private static Set<String> come(Map<String, Said> all, Stage stage) {
        Set<String> come = new HashSet<>();
        all.forEach((reference, said) -> {
            if (said.hasCome(stage)) {
                come.add(reference);
            }
        });
        return come;
    }

    private static List<LedgerRow> rows(PlanContents plan, RiskMoves moves, Map<String, Said> all, OpenedRisks opened) {
        List<LedgerRow> rows = new ArrayList<>();
        for (KeptItem item : plan.ofKind("RECOMMENDATION")) {
            Said said = all.get(item.reference());
            rows.add(new LedgerRow(
                    item.reference(),
                    item.title(),
                    item.answers().text("askedOfName").orElse(""),
                    said.reached(),
                    said.isAccepted(),
                    LedgerWords.of(said, opened.owner(item.reference())),
                    opened.by(item.reference(), said.reached()),
                    !moves.assessmentsOf(item.reference()).isEmpty()));
        }
        return rows;
    }
}
