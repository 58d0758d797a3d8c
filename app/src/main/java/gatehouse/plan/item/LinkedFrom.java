package gatehouse.plan.item;

/** An item that links to the one in hand, by the question named {@code relation}. */
public record LinkedFrom(String kind, String reference, String title, String relation) {}
