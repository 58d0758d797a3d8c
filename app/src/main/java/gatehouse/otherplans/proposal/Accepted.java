package gatehouse.otherplans.proposal;

import gatehouse.plan.kind.Answers;

/**
 * A fact that a person took from the version before.
 *
 * @param reference the fact's own, FCT-012
 */
public record Accepted(String reference, Answers answers) {
    String kind() {
        return answers.text("factKind").orElse("");
    }

    String words() {
        return answers.text("words").orElse("");
    }
}
