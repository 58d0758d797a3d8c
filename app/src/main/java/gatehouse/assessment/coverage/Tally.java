package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.force.RiskScale;

/** Counts squares by what became of them. There is no sum of levels and no average of them in it. */
final class Tally {
    private final int[] governed;
    private final List<Assessment> assessments;
    private final int bands;
    private int notAsked;
    int open;
    int asked;
    int beyond;

    Tally(int bands, List<Assessment> assessments) {
        this.bands = bands;
        this.assessments = assessments;
        this.governed = new int[assessments.size()];
    }

    /** One more square, with the number of the assessment that governs it. */
    void add(boolean isAsked, int governs) {
        asked += isAsked ? 1 : 0;
        if (governs != Filled.NONE) {
            governed[governs]++;
            beyond += isAsked ? 0 : 1;
        } else if (isAsked) {
            open++;
        } else {
            notAsked++;
        }
    }

    List<Counted> counted(RiskScale scale) {
        int[] byBand = new int[bands + 1];
        int carried = 0;
        int reliesOn = 0;
        int notApplicable = 0;
        for (int number = 0; number < governed.length; number++) {
            Assessment each = assessments.get(number);
            if (each.isCarried()) {
                carried += governed[number];
            } else if (each.state() == State.ASSESSED) {
                byBand[each.band().map(RiskScale.Band::number).orElse(0)] += governed[number];
            } else if (each.state() == State.RELIES_ON) {
                reliesOn += governed[number];
            } else {
                notApplicable += governed[number];
            }
        }
        List<Counted> counts = new ArrayList<>();
        counts.add(of(State.NOT_CONSIDERED, open));
        counts.add(of(State.CARRIED, carried));
        counts.add(new Counted(State.ASSESSED, Optional.empty(), "Applies, not judged", byBand[0]));
        for (int band = bands; band > 0; band--) {
            if (scale.hasBands() || byBand[band] > 0) {
                RiskScale.Band named = scale.inBands().bands().get(band - 1);
                counts.add(new Counted(State.ASSESSED, Optional.of(named), Filled.risk(named, scale), byBand[band]));
            }
        }
        counts.add(of(State.RELIES_ON, reliesOn));
        counts.add(of(State.NOT_APPLICABLE, notApplicable));
        counts.add(of(State.NOT_ASKED, notAsked));
        return counts;
    }

    private static Counted of(State state, int number) {
        return new Counted(state, Optional.empty(), state.words(), number);
    }
}
