package gatehouse.action.dailyreview;

import java.util.Optional;

/** What a review comes to. */
public enum ReviewOutcome {
    NO_CHANGE("No change", "No change, because"),
    CHANGE("Something changes", "Something changes");

    private final String words;
    private final String heading;

    ReviewOutcome(String words, String heading) {
        this.words = words;
        this.heading = heading;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }

    /** Over the words that say why, or what. */
    public String heading() {
        return heading;
    }

    static Optional<ReviewOutcome> find(String code) {
        for (ReviewOutcome one : values()) {
            if (one.name().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
