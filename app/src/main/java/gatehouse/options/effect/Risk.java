package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import gatehouse.foundation.force.RiskScale;

/**
 * How one assessed method stands with some measures in place.
 *
 * @param everywhere at every place and phase of the assessment, but where a side effect raises it
 * @param because the effects that the levels rest on; empty where they are those of the assessment itself
 * @param raised where a side effect raises it
 */
public record Risk(String assessment, RiskLevels everywhere, List<Effect> because, List<Raised> raised) {

    public Risk {
        because = List.copyOf(because);
        raised = List.copyOf(raised);
    }

    /** Where and to what side effects raise it: several at one place and phase leave it at the highest of each level. */
    public record Raised(String zone, String phase, RiskLevels levels, List<Effect> by) {

        public Raised {
            by = List.copyOf(by);
        }

        /** The reasons of all that raise it there, each with its reference. */
        public String reason() {
            return by.stream()
                    .map(effect -> effect.reference() + ": " + effect.reason())
                    .collect(Collectors.joining(" "));
        }

        boolean isAt(String otherZone, String otherPhase) {
            return zone.equals(otherZone) && phase.equals(otherPhase);
        }
    }

    /** The levels at one place and phase. */
    public RiskLevels at(String zone, String phase) {
        return raised.stream()
                .filter(one -> one.isAt(zone, phase))
                .findFirst()
                .map(Raised::levels)
                .orElse(everywhere);
    }

    /** The weakest place governs: the highest levels anywhere. */
    public RiskLevels worst(RiskScale scale) {
        RiskLevels worst = everywhere;
        if (raised.isEmpty()) {
            return worst;
        }
        RiskScale banded = scale.inBands();
        for (Raised one : raised) {
            if (one.levels().band(banded) > worst.band(banded)) {
                worst = one.levels();
            }
        }
        return worst;
    }

    /** Where each number comes from, a sentence each. */
    public List<String> reasons() {
        return reasons(UnaryOperator.identity());
    }

    /** The same, with places and phases as they are named. */
    public List<String> reasons(UnaryOperator<String> named) {
        ArrayList<String> reasons = new ArrayList<>();
        if (because.isEmpty()) {
            reasons.add("As assessed: no measure in place is judged to lower it.");
        }
        because.forEach(
                effect -> reasons.add(effect.reference() + ", with " + measures(effect) + ": " + effect.reason()));
        raised.forEach(one -> one.by()
                .forEach(by -> reasons.add(by.reference() + " raises it at " + named.apply(one.zone()) + " in "
                        + named.apply(one.phase())
                        + ", a side effect of " + measures(by) + ": " + by.reason())));
        return reasons;
    }

    /** What raised it before and no longer does, a sentence each: a fall that no measure brought has its reason there. */
    public List<String> noLongerRaised(Risk after, UnaryOperator<String> named) {
        List<String> gone = new ArrayList<>();
        raised.forEach(one -> one.by().stream()
                .filter(by -> !after.isRaisedBy(by, one))
                .forEach(by -> gone.add(by.reference() + " no longer raises it at " + named.apply(one.zone()) + " in "
                        + named.apply(one.phase()) + ", a side effect of " + measures(by) + ".")));
        return gone;
    }

    private boolean isRaisedBy(Effect effect, Raised there) {
        return raised.stream()
                .anyMatch(
                        one -> one.isAt(there.zone(), there.phase()) && one.by().contains(effect));
    }

    private static String measures(Effect effect) {
        String together = effect.isJudgedTogether() ? " judged together" : "";
        return String.join(", ", effect.measures().stream().sorted().toList()) + together;
    }
}
