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
 * it. What stands there without anybody having said yes is not among what was accepted, yet it lowers the risk that it
 * lowers: it counts as in place at every stage, so that no other measure seems to open a risk that it keeps closed.
 *
 * @param counts how the risks lie with the measures of each stage in place
 * @param before how they lie with none
 */
public record Ledger(List<LedgerRow> rows, RiskCounts before, Map<Stage, RiskCounts> counts) {

    /** Said wherever something stands that nobody accepted. */
    public static final String STANDS =
            "What stands there already counts as in place at every stage, whether or not anybody accepted it.";

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
            risks.put(stage, moves.with(inPlace(said, stage)));
            counts.put(stage, RiskCounts.of(risks.get(stage).values(), scale));
        }
        OpenedRisks opened = OpenedRisks.of(plan, moves, risks);
        return new Ledger(
                rows(plan, moves, said, opened),
                RiskCounts.of(moves.with(Set.of()).values(), scale),
                counts);
    }

    /** The references of those that were accepted, in whole or in part, and of those that stand there without that. */
    static Set<String> acceptedOrStanding(PlanContents plan) {
        return inPlace(Said.byRecommendation(plan), Stage.DECIDED);
    }

    /** The references of those that stand there though nobody accepted them, in the order of the plan. */
    static List<String> standing(PlanContents plan) {
        return Said.byRecommendation(plan).entrySet().stream()
                .filter(one -> one.getValue().standsUnaccepted())
                .map(Map.Entry::getKey)
                .toList();
    }

    static RiskMoves moves(PlanContents plan) {
        return RiskMoves.of(plan.items().stream().map(KeptItem::toItem).toList());
    }

    /** Those that stand there though nobody accepted them. */
    public List<LedgerRow> standing() {
        return rows.stream().filter(LedgerRow::standsUnaccepted).toList();
    }

    /** "3 of 12", and at the stage of decision how many more stand there without one. */
    public String measures(Stage stage) {
        int standing = stage == Stage.DECIDED ? standing().size() : 0;
        return reaching(stage) + " of " + rows.size()
                + (standing == 0
                        ? ""
                        : ", and " + standing
                                + (standing == 1
                                        ? " that stands there though nobody accepted it"
                                        : " that stand there though nobody accepted them"));
    }

    /** How many have come as far as the stage. */
    public long reaching(Stage stage) {
        return rows.stream().filter(row -> !row.fellBefore(stage)).count();
    }

    /** The references of those that count as in place at the stage. */
    public Set<String> inPlace(Stage stage) {
        Set<String> inPlace = new HashSet<>();
        rows.stream().filter(row -> row.reached().compareTo(stage) >= 0).forEach(row -> inPlace.add(row.reference()));
        return inPlace;
    }

    private static Set<String> inPlace(Map<String, Said> all, Stage stage) {
        Set<String> inPlace = new HashSet<>();
        all.forEach((reference, said) -> {
            if (said.reached().compareTo(stage) >= 0) {
                inPlace.add(reference);
            }
        });
        return inPlace;
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
