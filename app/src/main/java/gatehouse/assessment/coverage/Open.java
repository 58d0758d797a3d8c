package gatehouse.assessment.coverage;

import java.util.List;

/**
 * How much of the grid nobody has looked at, for whoever is asked for something.
 *
 * @param worst the places with the most of it, each with its number
 */
public record Open(int notConsidered, int asked, List<String> worst) {
    private static final int NAMED = 3;

    /** Of a plan that has no grid. */
    public static final Open NONE = new Open(0, 0, List.of());

    public Open {
        worst = List.copyOf(worst);
    }

    static Open of(Coverage coverage) {
        return new Open(
                coverage.notConsidered(),
                coverage.asked(),
                coverage.notLookedAt().stream()
                        .limit(NAMED)
                        .map(place -> place.place().name() + " (" + place.count() + ")")
                        .toList());
    }

    /** One sentence; empty where everything that is asked was looked at. */
    public String words() {
        if (notConsidered == 0) {
            return "";
        }
        return notConsidered + " of " + asked + " methods by place and phase are not looked at"
                + (worst.isEmpty() ? "." : "; most at " + String.join(", ", worst) + ".");
    }
}
