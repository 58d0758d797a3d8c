package gatehouse.otherplans.rule;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Road;
import gatehouse.otherplans.fact.Source;

/**
 * One side of a clash: which plan says it, in which version, where, and in which words.
 *
 * @param plan the reference of the other plan; empty for this plan itself
 * @param planTitle as a person reads it
 * @param quoted whether the words are written there; not where the program says something of it in its own words
 * @param reference of the fact or item
 * @param identity what makes it the same side next time, whatever number it has then
 */
public record Cited(
        String plan,
        String planTitle,
        String version,
        String anchor,
        String words,
        boolean quoted,
        String marking,
        String reference,
        String identity) {

    static Cited of(Fact fact, OtherPlans plans) {
        Source source = fact.source();
        return new Cited(
                source.plan(),
                plans.title(source.plan()),
                source.version(),
                source.anchor(),
                source.words(),
                true,
                source.marking(),
                fact.reference(),
                identity(fact));
    }

    /** An item of this plan, or what its register says of another. */
    static Cited of(KeptItem item, String words, boolean quoted, OtherPlans plans) {
        boolean isOther = item.kind().code().equals(OtherPlans.KIND);
        return new Cited(
                isOther ? item.reference() : Source.OURS,
                plans.title(isOther ? item.reference() : Source.OURS),
                isOther ? plans.version(item.reference()) : "",
                isOther ? "as the register has it" : item.reference(),
                words,
                quoted,
                item.marking(),
                item.reference(),
                item.reference());
    }

    /** As a finding reads: Traffic plan, version 3, page 2: “closed until further notice”. */
    public String inWords() {
        StringBuilder said = new StringBuilder(planTitle);
        if (!version.isEmpty()) {
            said.append(", version ").append(version);
        }
        if (!anchor.isEmpty()) {
            said.append(", ").append(anchor);
        }
        return said.append(": ").append(quoted ? "“" + words + "”" : words).toString();
    }

    private static String identity(Fact fact) {
        StringBuilder key = new StringBuilder(fact.plan())
                .append('|')
                .append(fact.about())
                .append('|')
                .append(fact.subject().key())
                .append('|')
                .append(fact.where().key());
        for (Road road : fact.where().roads()) {
            key.append('|')
                    .append(road.road().key())
                    .append('/')
                    .append(road.part().key());
        }
        return key.toString();
    }
}
