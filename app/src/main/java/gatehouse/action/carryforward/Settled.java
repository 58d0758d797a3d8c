package gatehouse.action.carryforward;

import java.time.Instant;
import java.util.Map;

/** That something which might have gone stale was looked at, with the basis: nothing changed, or it was done anew. */
public record Settled(How how, String because, String by, Instant at) {

    /** Which of the two. */
    public enum How {
        NO_CHANGE("No change, because"),
        DONE_ANEW("Done anew");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String words() {
        return how.words() + ": " + because;
    }

    Map<String, Object> toPlanFile() {
        return Map.of("outcome", how.name(), "because", because, "by", by, "at", at.toString());
    }
}
