package gatehouse.action.carryforward;

/**
 * A recommendation of an earlier plan that was not accepted, or is not in place.
 *
 * @param state in words
 */
public record OpenRecommendation(String reference, String title, String state) {}
