package gatehouse.action.dailyreview;

import java.util.Optional;

/** What a review says of the threat. */
public enum ThreatSeen {
    SAME("As it was"),
    CHANGED("It has changed");

    private final String words;

    ThreatSeen(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<ThreatSeen> find(String code) {
        for (ThreatSeen one : values()) {
            if (one.name().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
