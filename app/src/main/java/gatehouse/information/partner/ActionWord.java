package gatehouse.information.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a partner says of an action that it is to do. */
public enum ActionWord {
    DONE("done", "It is done"),
    BY("will be done by", "It will be done by the day that I give"),
    CANNOT("cannot be done", "We cannot do it");

    private final String words;
    private final String ownWords;

    ActionWord(String words, String ownWords) {
        this.words = words;
        this.ownWords = ownWords;
    }

    String words() {
        return words;
    }

    /** As the partner itself is asked. */
    public String ownWords() {
        return ownWords;
    }

    static Optional<ActionWord> find(String code) {
        return Arrays.stream(values()).filter(word -> word.name().equals(code)).findFirst();
    }
}
