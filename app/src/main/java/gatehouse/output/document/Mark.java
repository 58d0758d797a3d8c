package gatehouse.output.document;

import java.util.Locale;

import gatehouse.assessment.coverage.Square;
import gatehouse.foundation.force.RiskScale;

/**
 * How a square of a table is marked beside its words: a pattern or a border that prints in black, heavier for worse.
 *
 * <p>The patterns are those of the matrix on its page. Words say the same in every square, so nothing rests on them.
 */
public enum Mark {
    NONE,
    PLAIN,
    NOT_ASKED,
    NOT_LOOKED_AT,
    CARRIED,
    BAND_1,
    BAND_2,
    BAND_3,
    BAND_4,
    BAND_5,
    BAND_6;

    /** As many as there are patterns; a scale with more bands has the heaviest for all that are beyond. */
    static final int PATTERNS = 6;

    /** The name by which the style sheet knows it. */
    String styleClass() {
        return this == NONE ? "" : "marked " + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of its pattern; 0 for one that has none. */
    int pattern() {
        return Math.max(0, ordinal() - BAND_1.ordinal() + 1);
    }

    static Mark ofBand(RiskScale.Band band) {
        return values()[BAND_1.ordinal() + Math.min(PATTERNS, band.number()) - 1];
    }

    /** A scale without bands has levels in words and no pattern. */
    static Mark of(Square square, RiskScale scale) {
        return switch (square.state()) {
            case NOT_CONSIDERED -> NOT_LOOKED_AT;
            case CARRIED -> CARRIED;
            case ASSESSED ->
                square.band().filter(band -> scale.hasBands()).map(Mark::ofBand).orElse(PLAIN);
            case NOT_ASKED -> NOT_ASKED;
            case RELIES_ON, NOT_APPLICABLE -> PLAIN;
        };
    }
}
