package gatehouse.assessment.coverage;

import java.util.Optional;

import gatehouse.foundation.force.RiskScale;

/** How many squares are in one state, or in one band of risk; never a score. */
public record Counted(State state, Optional<RiskScale.Band> band, String words, int number) {}
