package gatehouse.action.decision;

/**
 * The word of the person named on something that was recorded for them.
 *
 * @param of DECISION, ACCEPTANCE or ENDORSEMENT
 * @param answer CONFIRMED or DISPUTED
 */
public record ConfirmationForm(String of, String id, String answer, String words) {}
