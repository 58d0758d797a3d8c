package gatehouse.tasking.request;

import java.time.Instant;
import java.util.UUID;

/**
 * What the lead decided on a request, once.
 *
 * @param number counted from 1 for each request; what is numbered last holds
 * @param criterion the code that the lead judged met; empty for none
 * @param passedTo who advises, or to whom it was referred, where that is said in words
 * @param plan the reference of the plan that was begun; empty for none
 * @param planName of that plan
 * @param coordinator empty where no plan was begun
 */
public record Decided(
        UUID id,
        int number,
        Outcome outcome,
        String criterion,
        String reason,
        String passedTo,
        String plan,
        String planName,
        String coordinator,
        String mentor,
        String by,
        Instant at) {

    /** As lists show it. */
    public String words() {
        String who = passedTo.isEmpty() ? coordinator : passedTo;
        return switch (outcome) {
            case DECLINE -> outcome.done();
            case REFER -> outcome.done() + " to " + who;
            default -> outcome.done() + (who.isEmpty() ? "" : ": " + who);
        };
    }
}
