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
 * it. What stands there without anybody having said yes or no is not among what was accepted, yet it lowers the risk that
 * it lowers: it counts as in place at the stage of decision too, so that no other measure seems to open a risk that it
 * keeps closed. What was refused does not, though it stands there: the row shows what the refusal opens.
 *
 * @param counts how the risks lie with the measures of each stage in place
 * @param before how they lie with none
 * @param inPlace the references of those that count as in place at each stage
 */
public record Ledger(
        List<LedgerRow> rows, RiskCounts before, Map<Stage, RiskCounts> counts, Map<Stage, Set<String>> inPlace) {

    /** Said wherever something stands that nobody decided on. */
    public static final String STANDS =
            "What stands there without a decision counts as in place all the same; as verified only once somebody has"
                    + " gone and looked.";

    public Ledger {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        inPlace = Map.copyOf(inPlace);
    }

    /** Of a plan as it stands or of a kept version. */
    public static Ledger of(PlanContents plan) {
        RiskMoves moves = moves(plan);
        RiskScale scale = plan.asked().scale();
        Map<String, Said> said = Said.byRecommendation(plan);
        Map<Stage, Set<String>> inPlace = new EnumMap<>(Stage.class);
        Map<Stage, Map<String, Risk>> risks = new EnumMap<>(Stage.class);
        Map<Stage, RiskCounts> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            inPlace.put(stage, inPlace(said, stage));
            risks.put(stage, moves.with(inPlace.get(stage)));
            counts.put(stage, RiskCounts.of(risks.get(stage).values(), scale));
        }
        OpenedRisks opened = OpenedRisks.of(plan, moves, risks);
        return new Ledger(
                rows(plan, moves, said, opened),
                RiskCounts.of(moves.with(Set.of()).values(), scale),
                counts,
                inPlace);
    }

    /** The references of those that were accepted, in whole or in part, and of those that stand there undecided. */
    public static Set<String> acceptedOrStanding(PlanContents plan) {
        return inPlace(Said.byRecommendation(plan), Stage.DECIDED);
    }

    /** The references of those that stand there though nobody decided on them, in the order of the plan. */
    static List<String> standing(PlanContents plan) {
        return Said.byRecommendation(plan).entrySet().stream()
                .filter(one -> one.getValue().standsUndecided())
                .map(Map.Entry::getKey)
                .toList();
    }

    static RiskMoves moves(PlanContents plan) {
        return RiskMoves.of(plan.items().stream().map(KeptItem::toItem).toList());
    }

    /** Those that stand there though nobody decided on them. */
    public List<LedgerRow> standing() {
        return rows.stream().filter(LedgerRow::standsUndecided).toList();
    }

    /** "3 of 12", and at the stage of decision how many more stand there without one. */
    public String measures(Stage stage) {
        int standing = stage == Stage.DECIDED ? standing().size() : 0;
        return reaching(stage) + " of " + rows.size()
                + (standing == 0
                        ? ""
                        : ", and " + standing
                                + (standing == 1
                                        ? " that stands there though nobody decided on it"
                                        : " that stand there though nobody decided on them"));
    }

    /** How many have come as far as the stage. */
    public long reaching(Stage stage) {
        return rows.stream().filter(row -> !row.fellBefore(stage)).count();
    }

    /** The references of those that count as in place at the stage. */
    public Set<String> inPlace(Stage stage) {
        return inPlace.get(stage);
    }

    private static Set<String> inPlace(Map<String, Said> all, Stage stage) {
        Set<String> inPlace = new HashSet<>();
        all.forEach((reference, said) -> {
            if (said.countsAt(stage)) {
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
                    said.standsUndecided(),
                    LedgerWords.of(said, opened.owner(item.reference())),
                    opened.by(item.reference(), said.beforeItsFall()),
                    !moves.assessmentsOf(item.reference()).isEmpty()));
        }
        return rows;
    }
}
