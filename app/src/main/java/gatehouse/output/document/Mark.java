package gatehouse.output.document;

import java.util.List;
import java.util.Locale;

import gatehouse.assessment.coverage.Square;
import gatehouse.foundation.force.RiskScale;

/**
 * How a square of a table is marked beside its words: a pattern or a border that prints in black, heavier for worse.
 *
 * <p>The patterns are those of the matrix on its page. Words say the same in every square, so nothing rests on them.
 */
public enum Mark {
    NONE(0),
    PLAIN(0),
    NOT_ASKED(0),
    NOT_LOOKED_AT(0),
    CARRIED(0),
    BAND_1(1),
    BAND_2(2),
    BAND_3(3),
    BAND_4(4),
    BAND_5(5),
    BAND_6(6);

    /** As many as there are patterns; a scale with more bands has the heaviest for all that are beyond. */
    static final int PATTERNS = 6;

    private static final List<Mark> BANDS = List.of(BAND_1, BAND_2, BAND_3, BAND_4, BAND_5, BAND_6);

    private final int pattern;

    Mark(int pattern) {
        this.pattern = pattern;
    }

    /** The name by which the style sheet knows it. */
    String styleClass() {
        return this == NONE ? "" : "marked " + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of its pattern; 0 for one that has none. */
    int pattern() {
        return pattern;
    }

    static Mark ofBand(RiskScale.Band band) {
        return BANDS.get(Math.min(PATTERNS, band.number()) - 1);
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
