package gatehouse.action.staleness;

/** An item that a change of the level would put in question, and whether a commander has spoken of it. */
public record DrillItem(String kind, String reference, String title, boolean decided, boolean answered) {}
