package gatehouse.plan.kind;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A rule across the answers of one item, with the sentence said when it is broken.
 *
 * @param name as the project's list of rules names it
 * @param field the question beside which the sentence stands
 * @param said the sentence, where the answers break the rule, read by the clock and among the items of their plan
 */
public record Rule(String name, String field, BiFunction<Answers, AskedIn, Optional<String>> said) {

    /** A rule with one sentence, whatever breaks it. */
    public Rule(String name, String field, String sentence, Predicate<Answers> broken) {
        this(name, field, (answers, asked) -> broken.test(answers) ? Optional.of(sentence) : Optional.empty());
    }

    /** The sentence, where these answers break the rule. */
    public Optional<String> saidOf(Answers answers, AskedIn asked) {
        return said.apply(answers, asked);
    }
}
