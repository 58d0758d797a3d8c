package gatehouse.action.decisionlog;

import java.util.UUID;

/** Someone whose entry it may be. */
public record Author(UUID person, String nameAndPost) {}
