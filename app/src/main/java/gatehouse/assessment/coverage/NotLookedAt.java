package gatehouse.assessment.coverage;

import java.util.List;

/**
 * What nobody has looked at in one place.
 *
 * @param count how many methods and phases
 * @param phases each phase with the methods that were not looked at in it
 */
public record NotLookedAt(Place place, int count, List<InPhase> phases) {
    public NotLookedAt {
        phases = List.copyOf(phases);
    }

    /** The methods of one phase. */
    public record InPhase(Phase phase, List<AttackMethod> methods) {
        public InPhase {
            methods = List.copyOf(methods);
        }
    }
}
