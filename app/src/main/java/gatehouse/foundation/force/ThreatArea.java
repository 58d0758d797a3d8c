package gatehouse.foundation.force;

import java.util.Arrays;
import java.util.Optional;

/** For which part of the country a national threat level is published. */
public enum ThreatArea {
    UK("United Kingdom"),
    NI("Northern Ireland");

    private final String words;

    ThreatArea(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Optional<ThreatArea> find(String code) {
        return Arrays.stream(values()).filter(area -> area.name().equals(code)).findFirst();
    }
}
