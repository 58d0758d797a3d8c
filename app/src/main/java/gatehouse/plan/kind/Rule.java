package gatehouse.plan.kind;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A rule across the answers of one item, with the sentence said when it is broken.
 *
 * @param name as the project's list of rules names it
 * @param field the question beside which the sentence stands
 */
public record Rule(String name, String field, String sentence, Predicate<Answers> broken) {

    /** The sentence, where these answers break the rule. */
    public Optional<String> saidOf(Answers answers) {
        return broken.test(answers) ? Optional.of(sentence) : Optional.empty();
    }
}
