package gatehouse.action.staleness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.Days;
import gatehouse.foundation.force.NationalLevel;
import gatehouse.foundation.force.ThreatLevel;

/**
 * What a change of the national level would put in question, without changing anything.
 *
 * @param supposed the level supposed; empty until one was chosen
 * @param plans by the day of the event, those without a day last
 */
public record Drill(NationalLevel inForce, Optional<ThreatLevel> supposed, List<OfPlan> plans) {

    /** What is counted: kinds of items, and what a commander said. */
    public static final List<String> COUNTED = List.of(
            "METHOD_ASSESSMENT",
            "VULNERABILITY",
            "RECOMMENDATION",
            "RESIDUAL_RISK",
            SaidOf.DECISION.name(),
            SaidOf.ACCEPTANCE.name(),
            SaidOf.ENDORSEMENT.name());

    /**
     * A plan that it would reach.
     *
     * @param counts by kind, or by what a commander said
     */
    public record OfPlan(
            UUID id,
            String reference,
            String name,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            Map<String, Integer> counts) {

        public int count(String what) {
            return counts.getOrDefault(what, 0);
        }

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** "27 June 2027 to 28 June 2027"; that no day is given, where none is. */
        public String days() {
            if (firstDay.isEmpty() && lastDay.isEmpty()) {
                return "no day given";
            }
            LocalDate first = firstDay.or(() -> lastDay).orElseThrow();
            LocalDate last = lastDay.orElse(first);
            return first.equals(last) ? Days.words(first) : Days.words(first) + " to " + Days.words(last);
        }
    }

    public boolean isDone() {
        return supposed.isPresent();
    }

    public int items() {
        return plans.stream().mapToInt(OfPlan::all).sum();
    }
}
