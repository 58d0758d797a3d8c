package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.force.RiskScale;

/** Counts squares by what became of them. There is no sum of levels and no average of them in it. */
final class Tally {
    private final Map<State, Integer> byState = new EnumMap<>(State.class);
    private final int[] byBand;
    private int notJudged;
    int open;
    int asked;

    Tally(int bands) {
        this.byBand = new int[bands];
    }

    void add(boolean isAsked, Optional<Assessment> governing) {
        asked += isAsked ? 1 : 0;
        open += isAsked && governing.isEmpty() ? 1 : 0;
        if (governing.isEmpty()) {
            byState.merge(isAsked ? State.NOT_CONSIDERED : State.NOT_ASKED, 1, Integer::sum);
        } else if (governing.get().isCarried()) {
            byState.merge(State.CARRIED, 1, Integer::sum);
        } else if (governing.get().state() != State.ASSESSED) {
            byState.merge(governing.get().state(), 1, Integer::sum);
        } else {
            governing.get().band().ifPresentOrElse(band -> byBand[band.number() - 1]++, () -> notJudged++);
        }
    }

    List<Counted> counted(RiskScale scale) {
        List<Counted> counts = new ArrayList<>();
        counts.add(of(State.NOT_CONSIDERED));
        counts.add(of(State.CARRIED));
        counts.add(new Counted(State.ASSESSED, Optional.empty(), "Applies, not judged", notJudged));
        for (int band = byBand.length; band > 0; band--) {
            RiskScale.Band named = scale.bands().get(band - 1);
            counts.add(new Counted(
                    State.ASSESSED, Optional.of(named), named.number() + " " + named.name(), byBand[band - 1]));
        }
        counts.add(of(State.RELIES_ON));
        counts.add(of(State.NOT_APPLICABLE));
        counts.add(of(State.NOT_ASKED));
        return counts;
    }

    private Counted of(State state) {
        return new Counted(state, Optional.empty(), state.words(), byState.getOrDefault(state, 0));
    }
}
