package gatehouse.otherplans.across;

/**
 * A team or stock of a plan that is also committed at another event, as its coordinator is told it: nothing here was
 * written in the other plan but the hours that clash and the contact that it names.
 *
 * @param resource as this plan calls it
 * @param reference the fact of this plan that commits it
 * @param hours those that clash, by the clock of this event
 */
public record Elsewhere(String resource, String reference, String hours, String contact) {}
