package gatehouse.action.eventday;

import java.util.Arrays;
import java.util.Optional;

/** What was seen of a measure or commitment at a place. */
public enum DayState {
    IN_PLACE("In place", "✓", "green"),
    NOT_IN_PLACE("Not in place", "✕", "red"),
    /** It is there, otherwise than the plan has it; whether that is enough is for people to say. */
    CHANGED("Changed", "≠", "yellow");

    /** Where nobody has said anything. */
    public static final String NOT_CHECKED = "Not checked";

    private final String words;
    private final String mark;
    private final String colour;

    DayState(String words, String mark, String colour) {
        this.words = words;
        this.mark = mark;
        this.colour = colour;
    }

    /** Beside the words, so that a glance tells one from another whatever colours one sees. */
    public String mark() {
        return mark;
    }

    public String colour() {
        return colour;
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
