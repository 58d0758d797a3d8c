package gatehouse.failures;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.contents.SmallPlan;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.BlankState;

/**
 * A wholly fictional hall in a town that is nowhere, as its plan stood before anything happened. Each test of this
 * package is named after a failure on public record and writes down here only what was known beforehand.
 */
final class Fairground {
    static final List<String> METHODS =
            List.of("MTA", "VAW", "PBIED", "VBIED", "PIED", "POST", "FAW", "CBR", "CYB", "UAS", "TGT");

    private Fairground() {}

    /** Doors, a hall, and the space before the doors that the hall and the tram company both use. */
    static SmallPlan hall() {
        return SmallPlan.empty()
                .listing(
                        "ATTACK_METHOD",
                        Stream.concat(METHODS.stream(), Stream.of("INS", "HOAX", "REC"))
                                .toArray(String[]::new))
                .with("PHA-001", "name", "Arrivals", "phaseType", "INGRESS")
                .with("PHA-002", "name", "The show", "phaseType", "EVENT")
                .with("PHA-003", "name", "Leaving", "phaseType", "EGRESS")
                .with("ZON-001", "name", "Hall", "occupancy", 9000, "controller", "Hall company")
                .with("ZON-001", "crowdPhases", List.of("PHA-001", "PHA-002", "PHA-003"))
                .with("ZON-001", "accessPhases", List.of("PHA-001"), "adjoining", List.of("ZON-002"))
                .with("ZON-002", "name", "Tram lobby", "occupancy", 1200, "sharedSpace", "YES")
                .with("ZON-002", "crowdPhases", nobody(), "accessPhases", nobody());
    }

    static Answer nobody() {
        return new Answer.Blank(BlankState.NOT_DONE, "Outside the doors, and so not ours");
    }

    /** A method judged at places and in phases. */
    static SmallPlan judged(SmallPlan plan, String reference, String method, List<String> places, List<String> phases) {
        return plan.with(reference, "name", method, "category", method, "applicability", "APPLICABLE")
                .with(reference, "zones", places, "phases", phases)
                .with(reference, "likelihood", 1, "impact", 2, "reasons", "Searched at the doors");
    }

    /** Every method judged in the hall in every phase, and each that is asked once. */
    static SmallPlan judgedInTheHall(SmallPlan plan) {
        SmallPlan next = plan;
        int number = 1;
        for (String method : METHODS) {
            next = judged(
                    next, reference(number++), method, List.of("ZON-001"), List.of("PHA-001", "PHA-002", "PHA-003"));
        }
        for (String method : List.of("INS", "HOAX", "REC")) {
            next = next.with(reference(number++), "name", method, "category", method, "applicability", "APPLICABLE");
        }
        return next;
    }

    private static String reference(int number) {
        return "MTH-%03d".formatted(number);
    }

    static WhatIsMissing missing(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents());
    }

    /** What the product says by one rule, before anyone adopts it. */
    static List<String> said(SmallPlan plan, String rule) {
        return missing(plan).gaps().stream()
                .filter(gap -> gap.key().startsWith(rule))
                .map(Gap::sentence)
                .toList();
    }
}
