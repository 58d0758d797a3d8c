package gatehouse.action.decision;

import java.util.UUID;

/** A person for whom a decision may be recorded, who can then confirm it: an endorser of the plan. */
public record Maker(UUID id, String name, String post) {}
