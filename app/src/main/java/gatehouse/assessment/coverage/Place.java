package gatehouse.assessment.coverage;

import java.util.OptionalLong;

/**
 * A place of the plan.
 *
 * @param occupancy how many people can be there at once, where that is known
 * @param dense whether its methods are to be looked at for it by itself
 */
public record Place(String reference, String name, OptionalLong occupancy, boolean dense) {}
