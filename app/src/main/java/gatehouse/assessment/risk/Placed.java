package gatehouse.assessment.risk;

import java.util.Optional;

import gatehouse.plan.kind.Answers;

/** An assessment that applies, with the levels that it was judged at; empty where it was not judged. */
public record Placed(String reference, String title, Optional<Long> likelihood, Optional<Long> impact) {

    /** An assessment as its answers say; empty for one that does not apply or of which nobody has said that it does. */
    public static Optional<Placed> read(String reference, String title, Answers answers) {
        return answers.text("applicability")
                .filter("APPLICABLE"::equals)
                .map(applies -> new Placed(reference, title, answers.number("likelihood"), answers.number("impact")));
    }

    boolean isAt(int level, int impactLevel) {
        return likelihood.filter(at -> at == level).isPresent()
                && impact.filter(at -> at == impactLevel).isPresent();
    }
}
