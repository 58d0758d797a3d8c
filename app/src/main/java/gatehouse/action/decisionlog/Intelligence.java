package gatehouse.action.decisionlog;

import java.util.Arrays;
import java.util.Optional;

/** Whether an observation was submitted as intelligence. */
public enum Intelligence {
    SUBMITTED("Yes, under the reference below", "Submitted as intelligence"),
    NOT_SUBMITTED("No, because", "Not submitted as intelligence, because"),
    NOT_APPLICABLE("Not applicable", "Submitting it as intelligence does not apply");

    private final String answer;
    private final String words;

    Intelligence(String answer, String words) {
        this.answer = answer;
        this.words = words;
    }

    /** As a form offers it. */
    public String answer() {
        return answer;
    }

    /** As a page or a document says it. */
    public String words() {
        return words;
    }

    boolean needsWords() {
        return this != NOT_APPLICABLE;
    }

    static Optional<Intelligence> find(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    /** What is wrong with the words beside this answer, if anything is. */
    Optional<String> faultOf(String beside) {
        if (!needsWords() || !beside.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                this == SUBMITTED
                        ? "Give the reference under which it was submitted."
                        : "Say why it was not submitted as intelligence.");
    }
}
