package gatehouse.options.effect;

import java.util.List;
import java.util.Set;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answers;

/**
 * What the coordinator judged of measures and one assessment.
 *
 * @param measures the recommendations that it was judged with, all of them in place
 * @param isSideEffect whether it raises the risk at its place and phase; otherwise it lowers it wherever it was assessed
 * @param zone the place of a side effect; empty for others
 * @param phase the phase of a side effect; empty for others
 */
public record Effect(
        String reference,
        Set<String> measures,
        boolean isSideEffect,
        String assessment,
        String zone,
        String phase,
        RiskLevels levels,
        String reason) {

    public static final String KIND = "EFFECT";

    public Effect {
        measures = Set.copyOf(measures);
    }

    public static Effect of(Item item) {
        Answers said = item.answers();
        boolean isSideEffect = said.text("effectKind").filter("RAISES"::equals).isPresent();
        return new Effect(
                item.reference(),
                Set.copyOf(said.list("measures")),
                isSideEffect,
                said.text("assessment").orElse(""),
                isSideEffect ? said.text("zone").orElse("") : "",
                isSideEffect ? said.text("phase").orElse("") : "",
                levels(said),
                said.text("reason").orElse(""));
    }

    /** The likelihood and impact that answers give; not judged where either is missing. */
    static RiskLevels levels(Answers said) {
        long likelihood = said.number("likelihood").orElse(0L);
        long impact = said.number("impact").orElse(0L);
        return likelihood > 0 && impact > 0 ? new RiskLevels((int) likelihood, (int) impact) : RiskLevels.NOT_JUDGED;
    }

    boolean isJudgedTogether() {
        return measures.size() > 1;
    }

    /** Whether all that it was judged with is in place. */
    public boolean isIn(Set<String> inPlace) {
        return inPlace.containsAll(measures);
    }

    /** Whether it was judged with all that the other was judged with, and more. */
    boolean isJudgedWithMoreThan(Effect other) {
        return measures.size() > other.measures.size() && measures.containsAll(other.measures);
    }

    static List<Effect> all(List<Item> items) {
        return items.stream()
                .filter(item -> item.kind().code().equals(KIND) && !item.isRemoved())
                .map(Effect::of)
                .toList();
    }
}
