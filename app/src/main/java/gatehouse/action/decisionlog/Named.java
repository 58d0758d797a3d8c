package gatehouse.action.decisionlog;

/** An item as the log names it. */
public record Named(String kind, String reference, String title, String marking, boolean removed) {}
