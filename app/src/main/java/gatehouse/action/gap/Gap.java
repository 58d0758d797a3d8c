package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.plan.kind.Stage;

/**
 * Something that the product finds missing: a suggestion until a person adopts or dismisses it.
 *
 * @param key the rule and the item: the same gap has the same key for as long as it is there
 * @param reference of the item; empty where the plan itself lacks something
 * @param field the question; empty where there is none
 * @param mend where it is mended, after the address of the plan
 * @param restsOn what the sentence was made from
 * @param settlement the newest that still holds
 */
public record Gap(
        String key,
        Stage stage,
        String rule,
        String why,
        String reference,
        String title,
        String field,
        String sentence,
        String mend,
        List<Map<String, Object>> restsOn,
        Optional<Settlement> settlement) {

    static Gap of(GapRule rule, Break broken) {
        String reference = broken.item().map(KeptItem::reference).orElse("");
        return new Gap(
                reference.isEmpty() ? rule.code() : rule.code() + ":" + reference,
                rule.stage(),
                rule.title(),
                rule.why(),
                reference,
                broken.item().map(KeptItem::title).orElse(""),
                broken.field(),
                broken.sentence(),
                broken.mend(),
                Stream.concat(broken.item().stream().map(item -> item.answers().toPlanFile()), broken.beside().stream())
                        .toList(),
                Optional.empty());
    }

    /** A dismissal holds for as long as the words it rested on; an adoption for as long as the gap is there. */
    Gap settledBy(Settlement newest) {
        if (newest.outcome() == Settlement.Outcome.DISMISSED
                && !newest.restsOn().equals(digest())) {
            return this;
        }
        return new Gap(key, stage, rule, why, reference, title, field, sentence, mend, restsOn, Optional.of(newest));
    }

    /** The first sixteen digits of a hash of what the sentence was made from. */
    String digest() {
        return Digest.hex(Digest.sha256(CanonicalJson.bytes(restsOn))).substring(0, 16);
    }

    public boolean isSuggested() {
        return settlement.isEmpty();
    }

    public boolean isAdopted() {
        return is(Settlement.Outcome.ADOPTED);
    }

    public boolean isDismissed() {
        return is(Settlement.Outcome.DISMISSED);
    }

    private boolean is(Settlement.Outcome outcome) {
        return settlement.filter(one -> one.outcome() == outcome).isPresent();
    }
}
