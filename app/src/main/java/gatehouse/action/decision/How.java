package gatehouse.action.decision;

import java.util.Optional;

/** How something was decided. All but the first are recorded by someone else, from evidence. */
public enum How {
    IN_PRODUCT("in Gatehouse"),
    SIGNED("signed paper"),
    E_MAIL("e-mail"),
    SPOKEN("spoken word");

    private final String words;

    How(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The ways that are recorded by another. */
    static Optional<How> recorded(String code) {
        for (How how : values()) {
            if (how != IN_PRODUCT && how.name().equals(code)) {
                return Optional.of(how);
            }
        }
        return Optional.empty();
    }
}
