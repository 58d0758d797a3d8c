package gatehouse.action.decisionlog;

import java.time.Instant;

/**
 * What was being typed when the page was left.
 *
 * @param beganAt when its first key was struck
 */
public record Draft(LogForm form, Instant beganAt) {}
