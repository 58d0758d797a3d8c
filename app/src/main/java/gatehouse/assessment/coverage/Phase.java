package gatehouse.assessment.coverage;

/**
 * A phase of the plan.
 *
 * @param type the code of its type; empty where nobody has said it
 */
public record Phase(String reference, String name, String type) {

    /** Whether people come or go in it, or might: a phase of no known type is not taken for a quiet one. */
    boolean isComingOrGoing() {
        return type.equals("INGRESS") || type.equals("EGRESS") || type.isEmpty();
    }
}
