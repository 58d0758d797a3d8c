package gatehouse.options.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {
    static final SmallPlan PLAN = SmallPlan.empty()
            .with(
                    "MTH-001",
                    "name",
                    "Vehicle as a weapon",
                    "applicability",
                    "APPLICABLE",
                    "likelihood",
                    3L,
                    "impact",
                    4L)
            .with("REC-001", "statement", "Barriers at the quay", "askedOf", "POLICE", "askedOfName", "Silver")
            .with("REC-002", "statement", "Marshals", "askedOf", "ORGANISER", "askedOfName", "Event director")
            .with("EFF-001", effect("REC-001", 1, 4))
            .with("EFF-002", effect("REC-002", 2, 4));

    private static Object[] effect(String measure, long likelihood, long impact) {
        return new Object[] {
            "measures",
            List.of(measure),
            "effectKind",
            "LOWERS",
            "assessment",
            "MTH-001",
            "likelihood",
            likelihood,
            "impact",
            impact,
            "reason",
            "As judged."
        };
    }

    private static Map<String, Object> decision(String reference, String capacity, String outcome) {
        return Map.of(
                "recommendation", reference,
                "capacity", capacity,
                "outcome", outcome,
                "by", "Ch Supt Ros Hall",
                "reason", "No crew on the day.");
    }

    private static Map<String, Object> delivery(String state) {
        return Map.of(
                "recommendation",
                "REC-001",
                "state",
                state,
                "owner",
                "Silver",
                "by",
                "Sgt Ade Marsh",
                "words",
                "Seen.");
    }

    private static Ledger ledger(SmallPlan plan) {
        return Ledger.of(plan.contents());
    }

    private static LedgerRow first(SmallPlan plan) {
        return ledger(plan).rows().get(0);
    }

    @Test
    void what_is_needed_is_every_recommendation_whatever_was_decided() {
        SmallPlan refused = PLAN.entry("decisions", decision("REC-001", "DECISION", "NOT_ACCEPTED"));

        assertThat(ledger(refused).reaching(Stage.NEEDED)).isEqualTo(2);
        assertThat(ledger(refused).counts().get(Stage.NEEDED))
                .isEqualTo(ledger(PLAN).counts().get(Stage.NEEDED));
    }

    @Test
    void a_measure_that_is_not_accepted_shows_at_once_the_risk_that_it_opens() {
        LedgerRow row = first(PLAN.entry("decisions", decision("REC-001", "DECISION", "NOT_ACCEPTED")));

        assertThat(row.reached()).isEqualTo(Stage.NEEDED);
        assertThat(row.decided()).isEqualTo("Ch Supt Ros Hall: No crew on the day.");
        assertThat(row.opens()).singleElement().satisfies(opened -> {
            assertThat(opened.with()).startsWith("Medium (likelihood 1");
            assertThat(opened.without()).startsWith("Very high (likelihood 3");
            assertThat(opened.owner()).isEqualTo("OWNED BY NOBODY: no residual risk is recorded");
        });
    }

    @Test
    void a_commitment_is_a_name_and_what_is_in_place_is_not_yet_verified() {
        SmallPlan accepted = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"));

        assertThat(first(accepted).reached()).isEqualTo(Stage.DECIDED);
        assertThat(first(accepted.entry("deliveries", delivery("IN_PLACE"))).reached())
                .isEqualTo(Stage.COMMITTED);
        assertThat(first(accepted.entry("deliveries", delivery("FAILED"))).reached())
                .isEqualTo(Stage.DECIDED);
        assertThat(first(accepted.entry("deliveries", delivery("VERIFIED"))).reached())
                .isEqualTo(Stage.VERIFIED);
    }

    @Test
    void what_is_verified_stays_so_when_it_is_accepted_though_nobody_is_named_to_deliver_it() {
        Map<String, Object> nobody = new HashMap<>(delivery("VERIFIED"));
        nobody.put("owner", "");
        SmallPlan standing = PLAN.entry("deliveries", nobody);

        assertThat(first(standing).reached()).isEqualTo(Stage.VERIFIED);
        assertThat(first(standing.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED")))
                        .reached())
                .isEqualTo(Stage.VERIFIED);
    }

    private static LedgerRow second(SmallPlan plan) {
        return ledger(plan).rows().get(1);
    }

    @Test
    void not_yet_decided_deferred_disputed_and_not_accepted_are_different_words() {
        Map<String, Object> recorded = new TreeMap<>(decision("REC-001", "DECISION", "ACCEPTED"));
        recorded.put("confirmation", "DISPUTED");
        Map<String, Object> deferred = new TreeMap<>(decision("REC-001", "DECISION", "DEFERRED"));
        deferred.put("deferredTo", "2027-03-12");

        assertThat(first(PLAN).loud(Stage.DECIDED)).isEqualTo("NOT YET DECIDED");
        assertThat(second(PLAN).loud(Stage.DECIDED)).isEqualTo("NOT YET ANSWERED");
        assertThat(first(PLAN.entry("decisions", recorded)).loud(Stage.DECIDED)).isEqualTo("NOT YET DECIDED");
        assertThat(first(PLAN.entry("decisions", recorded)).decided()).isEqualTo("What was recorded is disputed");
        assertThat(first(PLAN.entry("decisions", deferred)).loud(Stage.DECIDED)).isEqualTo("NOT YET DECIDED");
        assertThat(first(PLAN.entry("decisions", deferred)).decided()).startsWith("Deferred to 12 March 2027, ");
        assertThat(first(PLAN.entry("decisions", decision("REC-001", "DECISION", "NOT_ACCEPTED")))
                        .loud(Stage.DECIDED))
                .isEqualTo("NOT ACCEPTED IN ANY PART");
    }

    @Test
    void what_stands_there_without_a_decision_shows_as_in_place_with_no_decision_recorded() {
        SmallPlan standing = PLAN.entry("deliveries", delivery("VERIFIED"));

        assertThat(first(standing).loud(Stage.DECIDED)).isEqualTo("NO DECISION RECORDED");
        assertThat(first(standing).verified()).isEqualTo("Verified by Sgt Ade Marsh. Seen.");
        assertThat(first(standing).opens()).isEmpty();
        assertThat(ledger(standing).reaching(Stage.DECIDED)).isZero();
        assertThat(ledger(standing).reaching(Stage.VERIFIED)).isOne();
        assertThat(ledger(standing).counts().get(Stage.VERIFIED).words())
                .isEqualTo("0 not judged, 0 Very high, 0 High, 1 Medium, 0 Low");
    }

    @Test
    void only_what_somebody_went_and_looked_at_counts_as_delivered() {
        SmallPlan said = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"))
                .entry("deliveries", delivery("IN_PLACE"));

        assertThat(ledger(said).reaching(Stage.VERIFIED)).isZero();
        assertThat(first(said).loud(Stage.VERIFIED)).isEqualTo("NOT VERIFIED");
        assertThat(first(said).verified()).isEqualTo("Said to be in place; nobody has gone and looked");
        assertThat(first(said).committed()).isEqualTo("Silver: in place. Reported by Sgt Ade Marsh");
        assertThat(first(said).opens()).isNotEmpty();
    }

    @Test
    void who_answered_is_said_where_nobody_is_named_to_deliver_it() {
        SmallPlan answered = PLAN.entry("decisions", decision("REC-002", "SUPPORT", "ACCEPTED"))
                .entry("decisions", decision("REC-002", "ANSWER", "ACCEPTED"));

        assertThat(second(answered).loud(Stage.COMMITTED)).isEqualTo("NOT COMMITTED");
        assertThat(second(answered).committed())
                .isEqualTo("Accepted by Ch Supt Ros Hall; nobody is named who delivers it");
        assertThat(second(answered).decided()).endsWith("Supported by Ch Supt Ros Hall");
    }

    @Test
    void nothing_that_is_said_loudly_is_said_a_second_time() {
        SmallPlan accepted = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"));
        LedgerRow begun = first(accepted.entry("deliveries", delivery("IN_PROGRESS")));
        Map<String, Object> nobody = new HashMap<>(delivery("IN_PROGRESS"));
        nobody.put("owner", "");
        LedgerRow unowned = first(accepted.entry("deliveries", nobody));

        assertThat(begun.loud(Stage.VERIFIED)).isEqualTo("NOT VERIFIED");
        assertThat(begun.verified()).isEqualTo("Not yet in place");
        assertThat(first(PLAN).verified()).isEqualTo("Not verified");
        assertThat(unowned.loud(Stage.COMMITTED)).isEqualTo("NOBODY NAMED");
        assertThat(unowned.committed()).isEqualTo("In progress. Reported by Sgt Ade Marsh");
        assertThat(first(PLAN.entry("deliveries", nobody)).committed()).startsWith("Nobody named: in progress.");
    }

    @Test
    void the_number_accepted_says_how_many_more_stand_there_without_that() {
        assertThat(ledger(PLAN).measures(Stage.DECIDED)).isEqualTo("0 of 2");
        assertThat(ledger(PLAN.entry("deliveries", delivery("IN_PLACE"))).measures(Stage.DECIDED))
                .isEqualTo("0 of 2, and 1 that stands there though nobody decided on it");
        assertThat(ledger(PLAN.entry("deliveries", delivery("IN_PLACE"))).measures(Stage.COMMITTED))
                .isEqualTo("1 of 2");
    }

    @Test
    void what_failed_says_so_and_is_not_merely_uncommitted() {
        SmallPlan failed = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"))
                .entry("deliveries", delivery("FAILED"));

        assertThat(first(failed).loud(Stage.COMMITTED)).isEqualTo("FAILED");
    }

    @Test
    void each_fall_shows_how_confident_the_coordinator_is() {
        assertThat(first(PLAN).opens().get(0).confidence()).isEqualTo("Confidence: not stated");
        assertThat(first(PLAN.with("MTH-001", "confidence", "LOW"))
                        .opens()
                        .get(0)
                        .confidence())
                .isEqualTo("Confidence: low");
    }

    @Test
    void what_is_accepted_in_part_says_that_the_levels_were_judged_with_the_whole() {
        LedgerRow part = first(PLAN.entry("decisions", decision("REC-001", "DECISION", "IN_PART")));

        assertThat(part.loud(Stage.DECIDED)).isEqualTo("IN PART");
        assertThat(part.words().rest()).contains("judged with the whole of it in place", "OWNED BY NOBODY");
    }

    @Test
    void what_the_commander_thinks_of_advice_to_others_is_not_their_answer() {
        SmallPlan supported = PLAN.entry("decisions", decision("REC-002", "SUPPORT", "ACCEPTED"));

        assertThat(ledger(supported).rows().get(1).reached()).isEqualTo(Stage.NEEDED);
        assertThat(ledger(supported.entry("decisions", decision("REC-002", "ANSWER", "ACCEPTED")))
                        .rows()
                        .get(1)
                        .reached())
                .isEqualTo(Stage.DECIDED);
    }

    @Test
    void a_what_if_names_what_rises_and_what_answers_it() {
        SmallPlan plan = PLAN.entry("decisions", decision("REC-001", "DECISION", "ACCEPTED"))
                .with("CON-001", "name", "Clear the quay")
                .with(
                        "RSK-001",
                        "statement",
                        "The quay stays open",
                        "methods",
                        List.of("MTH-001"),
                        "contingencies",
                        List.of("CON-001"));

        WhatIf shown = WhatIf.of(plan.contents(), Set.of(), Set.of(), Set.of("REC-001"));

        assertThat(shown.changed()).singleElement().satisfies(one -> {
            assertThat(one.moves()).singleElement().asString().contains("RISES from Medium");
            assertThat(one.residualRisks()).containsExactly("RSK-001 The quay stays open");
            assertThat(one.contingencies()).containsExactly("CON-001 Clear the quay");
        });
        assertThat(shown.words()).contains("from Medium (likelihood 1 Unlikely, impact 4 Severe) to Very high");
    }

    @Test
    void of_a_measure_that_was_never_judged_it_cannot_tell() {
        WhatIf shown = WhatIf.of(
                PLAN.with("REC-003", "statement", "Brief everyone").contents(), Set.of("REC-003"), Set.of(), Set.of());

        assertThat(shown.changed()).isEmpty();
        assertThat(shown.words()).contains("Cannot tell of REC-003: no effect on a risk is recorded.");
    }
}
