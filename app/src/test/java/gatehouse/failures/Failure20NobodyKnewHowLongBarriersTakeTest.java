package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.action.gap.Gap;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.missing;
import static org.assertj.core.api.Assertions.assertThat;

/** Barriers were asked for, and nobody knew whether there were any or how long they would take. */
class Failure20NobodyKnewHowLongBarriersTakeTest {
    private static final SmallPlan ASKED = hall().with(
                    "REC-001",
                    "statement",
                    "Barriers across the tram road",
                    "askedOf",
                    "AUTHORITY",
                    "askedOfName",
                    "Council");

    @Test
    void a_barrier_without_a_lead_time_or_a_day_is_listed_until_somebody_says() {
        assertThat(sentences(ASKED))
                .contains(
                        "REC-001 does not say by which day it is needed.",
                        "REC-001 does not say how long it takes once decided.");
    }

    @Test
    void once_both_are_known_nothing_is_said_of_them() {
        SmallPlan known = ASKED.with("REC-001", "neededBy", "2027-03-12", "leadTimeDays", 42L);

        assertThat(sentences(known)).noneMatch(said -> said.contains("how long") || said.contains("which day"));
    }

    private static List<String> sentences(SmallPlan plan) {
        return missing(plan).suggested().stream()
                .map(Gap::sentence)
                .filter(said -> said.contains("REC-001"))
                .toList();
    }
}
