package gatehouse.otherplans.owner;

import java.util.UUID;

/**
 * Someone who is on the plan as the owner of another.
 *
 * @param named whether they answer for the plan in question
 */
public record OwnerAccount(UUID account, String name, boolean named) {}
