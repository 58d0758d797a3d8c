package gatehouse.assessment.coverage;

import java.util.Optional;

import gatehouse.foundation.force.RiskScale;

/**
 * A method assessment as the grid sees it.
 *
 * @param state what it says; {@link State#NOT_CONSIDERED} where it was begun and says nothing yet
 * @param band of its two levels; empty where it gives none
 * @param risk the band as a square shows it, "3 High"; the two levels where the scale has no bands
 * @param words its reason, or whose assessment it relies on
 * @param carriedFrom the plan it was carried from, while nobody has touched it since; else empty
 * @param fills how many squares it fills together
 * @param places how many of them lie at different places
 */
public record Assessment(
        String reference,
        String title,
        State state,
        Optional<RiskScale.Band> band,
        String risk,
        String words,
        String carriedFrom,
        int fills,
        int places) {

    public boolean isCarried() {
        return !carriedFrom.isEmpty();
    }

    /** Whether it says anything that a square can show. */
    boolean isConsidered() {
        return state != State.NOT_CONSIDERED;
    }

    /** The worse, the higher. Applicable without levels stands above every band: the unknown is never the better case. */
    int severity() {
        return switch (state) {
            case ASSESSED -> band.map(known -> 2 + known.number()).orElse(Integer.MAX_VALUE);
            case RELIES_ON -> 2;
            case NOT_APPLICABLE -> 1;
            default -> 0;
        };
    }

    /** What it says, in a few words: "3 High", "Not applicable". */
    public String said() {
        return switch (state) {
            case ASSESSED -> band.isPresent() ? risk : "Applies, not judged";
            case NOT_CONSIDERED -> "Begun, says nothing yet";
            default -> state.words();
        };
    }
}
