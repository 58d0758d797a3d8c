package gatehouse.plan.kind;

/** One of the answers that a question offers: the code that is kept, the words that are shown. */
public record Choice(String code, String words) {}
