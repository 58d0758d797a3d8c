package gatehouse.action.decision;

import java.util.Locale;
import java.util.Optional;

/** What may be recorded for someone, and so confirmed by them. */
public enum Confirmable {
    DECISION,
    ACCEPTANCE,
    ENDORSEMENT;

    /** The name of its table, which the confirmation keeps. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Confirmable> find(String code) {
        for (Confirmable one : values()) {
            if (one.name().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
