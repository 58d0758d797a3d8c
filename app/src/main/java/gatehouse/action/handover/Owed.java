package gatehouse.action.handover;

/**
 * Something that whoever takes a plan over has to see to.
 *
 * @param path what comes after the plan's address and leads there; empty for nothing
 */
public record Owed(String words, String path) {}
