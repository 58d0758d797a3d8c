package gatehouse.tasking.accreditation;

import java.util.Arrays;
import java.util.Optional;

/** How far a coordinator has come. */
public enum AccreditationState {
    TRAINED("Trained", true),
    WORKING_TO_COMPETENCE("Working to competence", true),
    ACCREDITED("Accredited", false),
    LAPSED("Lapsed", false);

    private final String words;
    private final boolean mentored;

    AccreditationState(String words, boolean mentored) {
        this.words = words;
        this.mentored = mentored;
    }

    public String words() {
        return words;
    }

    /** Whether a mentor co-signs what such a coordinator puts to the commander. */
    public boolean isMentored() {
        return mentored;
    }

    static Optional<AccreditationState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
