package gatehouse.options.delivery;

import java.util.Optional;

/** How the delivery of a recommendation stands. */
public enum DeliveryState {
    NOT_STARTED("Not started", false),
    IN_PROGRESS("In progress", false),
    IN_PLACE("In place", false),
    VERIFIED("Verified in place", true),
    FAILED("Failed", true),
    WITHDRAWN("Withdrawn", true);

    private final String words;
    private final boolean saysHow;

    DeliveryState(String words, boolean saysHow) {
        this.words = words;
        this.saysHow = saysHow;
    }

    public String words() {
        return words;
    }

    /** Whether a report of it must say what was seen, or why. */
    boolean saysHow() {
        return saysHow;
    }

    static Optional<DeliveryState> find(String code) {
        for (DeliveryState state : values()) {
            if (state.name().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
