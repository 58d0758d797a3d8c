package gatehouse.action.decision;

import java.util.Map;
import java.util.Optional;

/**
 * The word of the person named on something that was recorded for them.
 *
 * @param of DECISION, ACCEPTANCE or ENDORSEMENT
 * @param answer the code of a {@link Word}
 */
public record ConfirmationForm(String of, String id, String answer, String words) {

    /** What is said; anything that is neither of the two words goes among the errors, and is no dispute. */
    Optional<Word> read(Map<String, String> errors) {
        Optional<Word> word = Word.find(answer);
        if (word.isEmpty()) {
            errors.put(box(), "Say whether this is so, or is not so.");
        } else if (word.get() == Word.DISPUTED && words.isBlank()) {
            errors.put(box(), "Say what of this is not so, so that it can be put right.");
        }
        return word;
    }

    /** The box for words beside this record, which errors name. */
    private String box() {
        return "words-" + id;
    }
}
