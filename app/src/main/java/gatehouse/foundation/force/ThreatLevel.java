package gatehouse.foundation.force;

import java.util.Arrays;
import java.util.Optional;

/** The national threat levels, lowest first, as they are published. */
public enum ThreatLevel {
    LOW("Low"),
    MODERATE("Moderate"),
    SUBSTANTIAL("Substantial"),
    SEVERE("Severe"),
    CRITICAL("Critical");

    private final String words;

    ThreatLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Optional<ThreatLevel> find(String code) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(code))
                .findFirst();
    }
}
