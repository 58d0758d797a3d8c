package gatehouse.information.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a partner said of a commitment, or what was seen of it. */
public enum PartnerWord {
    CONFIRMED("Confirmed by them", "It is so", false),
    CORRECTED("Confirmed, and corrected", "It is so, with a correction", true),
    NOT_CONFIRMED("Not confirmed", "We will not do this, or cannot say", true),
    IN_PLACE("In place", "It is in place now", false),
    NOT_IN_PLACE("Not in place", "It is not in place now", true);

    private final String words;
    private final String ownWords;
    private final boolean saysWhat;

    PartnerWord(String words, String ownWords, boolean saysWhat) {
        this.words = words;
        this.ownWords = ownWords;
        this.saysWhat = saysWhat;
    }

    public String words() {
        return words;
    }

    /** As the partner itself is asked. */
    public String ownWords() {
        return ownWords;
    }

    /** Whether it must say what is otherwise than the plan has it. */
    boolean saysWhat() {
        return saysWhat;
    }

    /** Whether it tells of the ground and not of what was agreed. */
    public boolean isOfTheGround() {
        return this == IN_PLACE || this == NOT_IN_PLACE;
    }

    static Optional<PartnerWord> find(String code) {
        return Arrays.stream(values()).filter(word -> word.name().equals(code)).findFirst();
    }
}
