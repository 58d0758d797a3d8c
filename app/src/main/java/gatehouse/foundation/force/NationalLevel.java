package gatehouse.foundation.force;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A national threat level, from the day it began until the next.
 *
 * @param source who published it, and where
 */
public record NationalLevel(
        ThreatArea area, ThreatLevel level, LocalDate since, String source, String setBy, Instant setAt) {}
