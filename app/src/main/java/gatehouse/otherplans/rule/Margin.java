package gatehouse.otherplans.rule;

/**
 * A number that a force may set for a rule.
 *
 * @param words what it is, with its measure: minutes between two places
 * @param usual as shipped
 */
public record Margin(String name, String words, long usual) {}
