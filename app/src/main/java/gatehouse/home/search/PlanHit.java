package gatehouse.home.search;

import java.util.UUID;

/** A plan whose name or reference was found. */
public record PlanHit(UUID plan, String reference, String name, String marking) {}
