package gatehouse.information.partner;

import java.util.Arrays;
import java.util.Optional;

/** What a partner said of a commitment, or what was seen of it. */
public enum PartnerWord {
    CONFIRMED("Confirmed by them", false),
    CORRECTED("Confirmed, and corrected", true),
    NOT_CONFIRMED("Not confirmed", true),
    IN_PLACE("In place", false),
    NOT_IN_PLACE("Not in place", true);

    private final String words;
    private final boolean saysWhat;

    PartnerWord(String words, boolean saysWhat) {
        this.words = words;
        this.saysWhat = saysWhat;
    }

    public String words() {
        return words;
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
