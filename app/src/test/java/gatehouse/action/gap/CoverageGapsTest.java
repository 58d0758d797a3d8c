package gatehouse.action.gap;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageGapsTest {
    private static final SmallPlan WHOLE = WholePlan.plan();

    private static List<String> found(SmallPlan plan, String rule) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> gap.key().startsWith(rule))
                .map(Gap::sentence)
                .toList();
    }

    @Test
    void what_was_not_looked_at_is_one_gap_a_place() {
        SmallPlan arrivalsOnly =
                WHOLE.with("MTH-001", "phases", List.of("PHA-001")).removed("MTH-009", "Wrong place");

        assertThat(found(WHOLE, "squares-not-considered")).isEmpty();
        assertThat(found(arrivalsOnly, "squares-not-considered"))
                .containsExactly(
                        "ZON-001 (Bandstand) has 2 not looked at: Arrivals: Vehicle as a weapon; Departures: Vehicle"
                                + " as a weapon.",
                        "ZON-002 (Quayside) has 1 not looked at: Departures: Vehicle as a weapon.");
        assertThat(WhatIsMissing.in(arrivalsOnly.contents()).open().words())
                .isEqualTo("3 of 4 methods by place and phase are not looked at; most at Bandstand (2), Quayside (1).");
    }

    @Test
    void a_dismissal_holds_for_as_long_as_the_same_is_open() {
        SmallPlan open = WHOLE.with("MTH-001", "phases", List.of("PHA-001"));
        Gap before = gap(open);
        SmallPlan dismissed = open.entry(
                "gaps",
                Map.of(
                        "gap", before.key(),
                        "words", before.sentence(),
                        "restsOn", before.digest(),
                        "outcome", "DISMISSED",
                        "reason", "Nobody leaves that way",
                        "by", "A coordinator",
                        "at", "2026-03-01T10:00:00Z"));

        assertThat(gap(dismissed).isDismissed()).isTrue();
        assertThat(gap(dismissed.with("PHA-003", "name", "Dispersal", "phaseType", "DISPERSAL"))
                        .isSuggested())
                .isTrue();
    }

    private static Gap gap(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> gap.key().equals("squares-not-considered:ZON-002"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_full_place_that_was_looked_at_together_only_is_listed() {
        SmallPlan together = WHOLE.removed("MTH-009", "Put together")
                .with("MTH-001", "zones", List.of("ZON-001", "ZON-002"))
                .with("ZON-001", "occupancy", 100)
                .with("ZON-002", "occupancy", 5000);

        assertThat(found(together, "dense-place-looked-at-together-only:ZON-002"))
                .containsExactly(
                        "ZON-002 (Quayside) was looked at together only; ask it by itself: Vehicle as a weapon,"
                                + " Arrivals; Vehicle as a weapon, Departures.");
    }

    @Test
    void text_carried_and_not_looked_at_again_and_two_that_disagree_are_listed() {
        SmallPlan disagree = WHOLE.with("MTH-009", "zones", List.of("ZON-002"), "carriedFrom", "Harbour Day 2025");

        assertThat(found(disagree, "carried-not-touched"))
                .containsExactly("MTH-009 was carried from Harbour Day 2025 and nobody has looked at it again.");
        assertThat(found(disagree, "applicable-and-not-applicable"))
                .containsExactly("ZON-002 (Quayside) has methods said to apply and not to apply: Vehicle as a weapon,"
                        + " Arrivals; Vehicle as a weapon, Departures.");
    }

    @Test
    void what_is_asked_once_is_one_gap_of_the_plan_and_a_record_of_advice_has_no_grid() {
        SmallPlan once = WHOLE.listing("ATTACK_METHOD", "VAW", "INS", "HOAX");

        assertThat(found(once, "event-methods-not-considered"))
                .containsExactly("Not looked at for the event: INS, HOAX.");
        assertThat(found(once.saying("form", "RECORD_OF_ADVICE"), "event-methods-not-considered"))
                .isEmpty();
        assertThat(WhatIsMissing.in(once.saying("published", true).contents())
                        .open()
                        .words())
                .isEmpty();
    }
}
