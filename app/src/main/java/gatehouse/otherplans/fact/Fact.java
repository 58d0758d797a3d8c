package gatehouse.otherplans.fact;

import java.util.Comparator;

/**
 * One thing that a plan says, with places known and times on one clock, so that plans can be laid side by side.
 *
 * @param reference FCT-012; for this plan itself the item that says it, ZON-003
 * @param subject which activity, unit, role, decision, post or term
 * @param says the talk group, meaning, level, response or instruction
 * @param delivers the recommendation of this plan that it delivers; empty if none
 */
public record Fact(
        String reference,
        Source source,
        About about,
        Name subject,
        Where where,
        Span span,
        Amount amount,
        Who who,
        Name says,
        String delivers,
        Confirmed confirmed) {

    /** By time, then by what they say: the same whatever order they were loaded or numbered in. */
    public static final Comparator<Fact> IN_ORDER = Fact::compare;

    public String plan() {
        return source.plan();
    }

    public boolean isOurs() {
        return source.isOurs();
    }

    public boolean isSaidBySame(Fact other) {
        return source.plan().equals(other.source.plan());
    }

    /** The same fact as a new version of its plan says it. */
    public Fact in(Source next) {
        return new Fact(reference, next, about, subject, where, span, amount, who, says, delivers, confirmed);
    }

    private static int compare(Fact one, Fact other) {
        int byTime = Long.compare(one.span.from(), other.span.from());
        if (byTime != 0) {
            return byTime;
        }
        int byEnd = Long.compare(one.span.to(), other.span.to());
        return byEnd != 0 ? byEnd : BY_WORDS.compare(one, other);
    }

    private static final Comparator<Fact> BY_WORDS = Comparator.comparing(Fact::about)
            .thenComparing(Fact::plan)
            .thenComparing((Fact fact) -> fact.source().words())
            .thenComparing((Fact fact) -> fact.subject().key())
            .thenComparing((Fact fact) -> fact.where().key())
            .thenComparing((Fact fact) -> fact.source().anchor())
            .thenComparing(Fact::reference);
}
