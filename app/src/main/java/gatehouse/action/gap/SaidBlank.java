package gatehouse.action.gap;

import gatehouse.plan.kind.Stage;

/**
 * A question that has no answer and says why. Never a gap: somebody has looked.
 *
 * @param state as "Not known"
 * @param words what was done to find out, or where it is held; may be empty
 */
public record SaidBlank(Stage stage, String reference, String title, String question, String state, String words) {}
