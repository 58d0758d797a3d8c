package gatehouse.action.decision;

import java.util.Map;
import java.util.TreeMap;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/**
 * A residual risk as a decision sheet shows it.
 *
 * @param ownerKind the code of who is able to accept it; empty where that was not answered
 * @param owner the same in words, with the name of the person or body
 */
public record RiskShown(
        String reference,
        String words,
        String cause,
        String rating,
        String ownerKind,
        String owner,
        String ownerName,
        String contingencies) {
    /** The code of its kind. */
    public static final String KIND = "RESIDUAL_RISK";

    public static RiskShown of(Item item, AskedIn asked) {
        return of(item.reference(), new Said(item.kind(), item.answers(), asked));
    }

    public static RiskShown of(String reference, Said said) {
        String name = said.words("ownerName");
        String kind = said.words("ownerKind");
        return new RiskShown(
                reference,
                said.words("statement"),
                said.words("cause"),
                rating(said),
                said.code("ownerKind"),
                kind.isEmpty() || name.isEmpty() ? kind + name : kind + ": " + name,
                said.code("ownerName"),
                said.words("contingencies"));
    }

    private static String rating(Said said) {
        String likelihood = said.words("likelihood");
        String impact = said.words("impact");
        return likelihood.isEmpty() && impact.isEmpty()
                ? "Not rated"
                : "Likelihood " + orNot(likelihood) + ", impact " + orNot(impact);
    }

    private static String orNot(String words) {
        return words.isEmpty() ? "not rated" : words;
    }

    /** Whether a police commander is able to accept it; where nobody has said whose it is, that is left to them. */
    public boolean isCommandersToAccept() {
        return ownerKind.isEmpty() || ownerKind.equals("COMMANDER");
    }

    /** As a kept sheet holds it: every word that is shown. */
    public Map<String, Object> toSheet() {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("reference", reference);
        shown.put("words", words);
        shown.put("cause", cause);
        shown.put("rating", rating);
        shown.put("owner", owner);
        shown.put("contingencies", contingencies);
        return shown;
    }
}
