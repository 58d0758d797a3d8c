package gatehouse.action.decision;

import java.time.Instant;

/** The word of the person named on what was recorded for them: confirmed, or disputed and why. */
public record Confirmation(boolean confirmed, String words, String by, Instant at) {}
