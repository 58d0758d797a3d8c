package gatehouse.action.eventday;

import java.util.Arrays;
import java.util.Optional;

/** What was seen of a measure or commitment at a place. */
public enum DayState {
    IN_PLACE("In place"),
    NOT_IN_PLACE("Not in place"),
    /** It is there, otherwise than the plan has it; whether that is enough is for people to say. */
    CHANGED("Changed");

    private final String words;

    DayState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<DayState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
