package gatehouse.action.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.kind.Stage;

import static gatehouse.action.contents.SmallPlan.notKnown;
import static org.assertj.core.api.Assertions.assertThat;

/** Each rule with the break that it must find and a near miss that it must not. */
class WhatIsMissingTest {
    private static final SmallPlan WHOLE = WholePlan.plan();

    private static List<Gap> gaps(SmallPlan plan) {
        return WhatIsMissing.in(plan.contents()).gaps().stream()
                .filter(gap -> !gap.key().startsWith("questions-not-answered"))
                .filter(gap -> !gap.key().startsWith("squares-not-considered"))
                .toList();
    }

    private static List<String> keys(SmallPlan plan) {
        return gaps(plan).stream().map(Gap::key).toList();
    }

    private static List<String> sentences(SmallPlan plan) {
        return gaps(plan).stream().map(Gap::sentence).toList();
    }

    private static SmallPlan decided(Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(more);
        entry.put("recommendation", "REC-001");
        return WHOLE.entry("decisions", entry);
    }

    @Test
    void a_thread_that_holds_has_no_gap() {
        assertThat(keys(WHOLE)).isEmpty();
    }

    @Test
    void every_rule_has_a_code_of_its_own_and_a_sentence_on_why_it_matters() {
        assertThat(WhatIsMissing.RULES).extracting(GapRule::code).doesNotHaveDuplicates();
        assertThat(WhatIsMissing.RULES).allMatch(rule -> rule.why().endsWith("."));
    }

    @Test
    void what_rested_on_something_that_has_since_changed_is_named_once_with_all_that_changed() {
        SmallPlan changed = WHOLE.entry("restsOnOld", Map.of("reach", "THREAT", "of", "ITEM", "item", "REC-001"))
                .entry("restsOnOld", Map.of("reach", "LINKED", "base", "ZON-001", "of", "ITEM", "item", "REC-001"))
                .entry("restsOnOld", Map.of("reach", "THREAT", "of", "DECISION", "item", "REC-001"));

        assertThat(sentences(changed))
                .containsExactly("REC-001 rested on something that has since changed: the threat, ZON-001.");
        assertThat(gaps(changed)).extracting(Gap::mend).containsExactly("/stale");
    }

    @Test
    void a_recommendation_must_meet_an_objective_that_stands() {
        SmallPlan second = WHOLE.with("OBJ-002", "statement", "Keep the town moving")
                .with("REC-001", "objectives", List.of("OBJ-001", "OBJ-002"));

        assertThat(keys(WHOLE.unanswered("REC-001", "objectives")))
                .containsExactlyInAnyOrder(
                        "recommendation-without-objective:REC-001", "objective-served-by-nothing:OBJ-001");
        assertThat(keys(WHOLE.removed("OBJ-001", "Withdrawn by the commander")))
                .containsExactly("recommendation-without-objective:REC-001");
        assertThat(keys(second.removed("OBJ-002", "Withdrawn by the commander")))
                .isEmpty();
    }

    @Test
    void a_recommendation_must_answer_a_method_and_a_vulnerability() {
        assertThat(keys(WHOLE.unanswered("REC-001", "methods")))
                .containsExactlyInAnyOrder(
                        "recommendation-without-method:REC-001", "method-answered-by-nothing:MTH-001");
        assertThat(keys(WHOLE.unanswered("REC-001", "vulnerabilities")))
                .containsExactlyInAnyOrder(
                        "recommendation-without-vulnerability:REC-001", "vulnerability-answered-by-nothing:VUL-001");
    }

    @Test
    void a_reason_for_having_no_answer_is_never_a_gap_and_is_listed_apart() {
        SmallPlan said = WHOLE.with("REC-001", "leadTimeDays", notKnown("Asked the borough on 4 March"));
        WhatIsMissing missing = WhatIsMissing.in(said.contents());

        assertThat(keys(WHOLE.unanswered("REC-001", "leadTimeDays")))
                .containsExactly("recommendation-lead-time-unknown:REC-001");
        assertThat(keys(said)).isEmpty();
        assertThat(missing.saidBlank())
                .containsExactly(new SaidBlank(
                        Stage.OPTIONS,
                        "REC-001",
                        "Close the quay",
                        "How many days does it take once decided?",
                        "Not known",
                        "Asked the borough on 4 March"));
    }

    @Test
    void a_recommendation_gives_its_reasons_who_is_asked_and_by_when() {
        assertThat(keys(WHOLE.unanswered("REC-001", "rationale")))
                .containsExactly("recommendation-without-rationale:REC-001");
        assertThat(sentences(WHOLE.unanswered("REC-001", "askedOfName")))
                .containsExactly("REC-001 does not say which body or role is asked.");
        assertThat(sentences(WHOLE.unanswered("REC-001", "askedOf", "askedOfName")))
                .containsExactly("REC-001 does not say who is asked.");
        assertThat(keys(WHOLE.unanswered("REC-001", "neededBy")))
                .containsExactly("recommendation-without-needed-by:REC-001");
    }

    @Test
    void a_removed_recommendation_is_asked_for_nothing() {
        SmallPlan second = WHOLE.with("REC-002", "statement", "A mistake");

        assertThat(keys(second)).isNotEmpty();
        assertThat(keys(second.removed("REC-002", "Entered twice"))).isEmpty();
    }

    @Test
    void short_of_acceptance_leaves_a_residual_risk() {
        assertThat(sentences(decided(Map.of("outcome", "NOT_ACCEPTED"))))
                .containsExactly("REC-001 was not accepted, and no residual risk says what that leaves.");
        assertThat(sentences(decided(Map.of("outcome", "IN_PART"))))
                .containsExactly("REC-001 was accepted in part, and no residual risk says what the rest leaves.");
        assertThat(keys(decided(Map.of("outcome", "ACCEPTED")))).isEmpty();
        assertThat(keys(decided(Map.of("outcome", "NOT_ACCEPTED"))
                        .with("RSK-001", "recommendations", List.of("REC-001"))))
                .isEmpty();
    }

    @Test
    void a_deferral_leaves_a_risk_only_past_the_day_of_need() {
        assertThat(sentences(decided(Map.of("outcome", "DEFERRED", "deferredTo", "2026-06-21"))))
                .containsExactly(
                        "REC-001 was deferred to 2026-06-21, past 2026-06-20 when it is needed, and no residual"
                                + " risk says what that leaves.");
        assertThat(keys(decided(Map.of("outcome", "DEFERRED", "deferredTo", "2026-06-20"))))
                .isEmpty();
        assertThat(keys(decided(Map.of("outcome", "DEFERRED", "deferredTo", "2026-06-19"))
                        .unanswered("REC-001", "neededBy")))
                .contains("recommendation-short-of-acceptance-without-risk:REC-001");
    }

    @Test
    void the_newest_decision_counts_and_another_bodys_answer_is_not_hidden_by_the_commanders_support() {
        SmallPlan answered = decided(Map.of("outcome", "NOT_ACCEPTED", "capacity", "ANSWER"));
        Map<String, Object> support = Map.of("recommendation", "REC-001", "outcome", "ACCEPTED", "capacity", "SUPPORT");
        Map<String, Object> secondAnswer =
                Map.of("recommendation", "REC-001", "outcome", "ACCEPTED", "capacity", "ANSWER");

        assertThat(keys(answered.entry("decisions", support)))
                .containsExactly("recommendation-short-of-acceptance-without-risk:REC-001");
        assertThat(keys(answered.entry("decisions", support).entry("decisions", secondAnswer)))
                .isEmpty();
    }

    @Test
    void a_disputed_record_of_a_decision_or_acceptance_is_none() {
        assertThat(keys(decided(Map.of("outcome", "NOT_ACCEPTED", "confirmation", "DISPUTED"))))
                .isEmpty();
        assertThat(keys(new SmallPlan(WHOLE.said(), WHOLE.items(), Map.of(), WHOLE.scale())
                        .entry(
                                "acceptances",
                                Map.of("risk", "RSK-001", "outcome", "ACCEPTED", "confirmation", "DISPUTED"))))
                .containsExactly("risk-not-accepted:RSK-001");
    }

    @Test
    void a_vulnerability_is_answered_or_set_aside_with_a_reason() {
        SmallPlan second = WHOLE.with("VUL-002", "statement", "Gate 4 has one steward");

        assertThat(keys(second)).containsExactly("vulnerability-answered-by-nothing:VUL-002");
        assertThat(keys(second.with("VUL-002", "status", "ACCEPTED", "statusReason", "Nobody minds")))
                .containsExactly("vulnerability-answered-by-nothing:VUL-002");
        assertThat(keys(second.with("RSK-001", "vulnerabilities", List.of("VUL-002"))))
                .isEmpty();
        assertThat(keys(second.with("VUL-002", "status", "OUT_OF_SCOPE", "statusReason", "Outside the event")))
                .isEmpty();
    }

    @Test
    void an_applicable_method_is_judged_and_answered_and_another_is_not_asked() {
        SmallPlan second = WHOLE.with("MTH-002", "name", "Drone", "category", "UAS", "applicability", "APPLICABLE");

        assertThat(sentences(second))
                .containsExactly(
                        "MTH-002 is applicable and has no likelihood, no impact, no reasons for its levels.",
                        "MTH-002 applies, and no recommendation or residual risk answers it.");
        assertThat(keys(second.with("MTH-002", "applicability", "NOT_APPLICABLE")))
                .isEmpty();
        assertThat(sentences(WHOLE.unanswered("MTH-001", "reasons")))
                .containsExactly("MTH-001 is applicable and has no reasons for its levels.");
        assertThat(keys(second.with("MTH-002", "likelihood", 1, "impact", 1, "reasons", "Seldom")
                        .with("RSK-001", "methods", List.of("MTH-002"))))
                .isEmpty();
    }

    @Test
    void a_residual_risk_has_owner_review_contingency_and_acceptance() {
        assertThat(keys(WHOLE.unanswered("RSK-001", "ownerName"))).containsExactly("risk-without-owner:RSK-001");
        assertThat(keys(WHOLE.unanswered("RSK-001", "reviewOn"))).containsExactly("risk-without-review:RSK-001");
        assertThat(keys(WHOLE.removed("CON-001", "Merged"))).containsExactly("risk-without-contingency:RSK-001");
        assertThat(keys(new SmallPlan(WHOLE.said(), WHOLE.items(), Map.of(), WHOLE.scale())))
                .containsExactly("risk-not-accepted:RSK-001");
        assertThat(keys(new SmallPlan(WHOLE.said(), WHOLE.items(), Map.of(), WHOLE.scale())
                        .entry("acceptances", Map.of("risk", "RSK-001", "outcome", "NOTED_AND_PASSED_ON"))))
                .isEmpty();
    }

    @Test
    void a_contingency_is_tested_and_names_decision_maker_and_deputy() {
        assertThat(keys(WHOLE.with("CON-001", "tested", "NO"))).containsExactly("contingency-untested:CON-001");
        assertThat(keys(WHOLE.unanswered("CON-001", "tested"))).containsExactly("contingency-untested:CON-001");
        assertThat(keys(WHOLE.with("CON-001", "tested", "REHEARSED"))).isEmpty();
        assertThat(keys(WHOLE.unanswered("CON-001", "decisionMaker")))
                .containsExactly("contingency-without-decision-maker:CON-001");
        assertThat(keys(WHOLE.unanswered("CON-001", "deputy"))).containsExactly("contingency-without-deputy:CON-001");
    }

    @Test
    void a_place_has_a_controller_and_a_security_lead_in_every_phase() {
        assertThat(keys(WHOLE.unanswered("ZON-001", "controller"))).containsExactly("zone-without-controller:ZON-001");
        assertThat(sentences(WHOLE.unanswered("ZON-001", "leads"))).containsExactly("ZON-001 names no security lead.");
        assertThat(sentences(WHOLE.with("ZON-002", "leads", List.of("PHA-001: duty manager"))))
                .containsExactly("ZON-002 names no security lead for PHA-002, in which something is assessed there.");
        assertThat(keys(WHOLE.with("ZON-002", "leads", List.of("PHA-001: duty manager"))
                        .with("MTH-001", "applicability", "NOT_APPLICABLE")))
                .noneMatch(key -> key.startsWith("zone-without-security-lead"));
        assertThat(sentences(WHOLE.with("ZON-002", "leads", List.of("PHA-999: nobody", "VUL-001: y"))))
                .containsExactly("ZON-002 names no security lead.");
        assertThat(keys(WHOLE.with("ZON-002", "leads", List.of("PHA-001: duty manager", "Otherwise the borough"))))
                .isEmpty();
    }

    @Test
    void an_adjoining_place_is_assessed_while_people_come_and_go() {
        SmallPlan arrivalsOnly = WHOLE.with("MTH-001", "phases", List.of("PHA-001"));

        assertThat(sentences(arrivalsOnly))
                .containsExactly("ZON-002 adjoins or is shared, and no method is assessed there in egress.");
        assertThat(sentences(WHOLE.with("MTH-001", "zones", List.of("ZON-001")).removed("MTH-009", "Put together")))
                .containsExactly("ZON-002 adjoins or is shared, and no method is assessed there in ingress or egress.");
        assertThat(keys(arrivalsOnly.removed("PHA-002", "One phase only").with("ZON-002", "leads", List.of("Borough"))))
                .isEmpty();
        assertThat(keys(arrivalsOnly.unanswered("ZON-001", "adjoining"))).isEmpty();
    }

    @Test
    void a_threat_assessment_is_agreed_means_something_here_and_holds_until_the_event_is_over() {
        assertThat(keys(WHOLE.unanswered("THR-001", "agreedWith"))).containsExactly("threat-not-agreed:THR-001");
        assertThat(keys(WHOLE.unanswered("THR-001", "changesHere")))
                .containsExactly("threat-changes-nothing-said:THR-001");
        assertThat(sentences(WHOLE.with("THR-001", "validUntil", "2026-06-27")))
                .containsExactly("THR-001 holds until 2026-06-27; the event ends on 2026-06-28.");
        assertThat(keys(WHOLE.with("THR-001", "validUntil", "2026-06-27")
                        .with("THR-002", "source", "Its successor", "validUntil", "2026-07-01")
                        .with("THR-002", "agreedWith", "Strategic commander", "changesHere", "Nothing new")))
                .isEmpty();
    }

    @Test
    void another_plan_was_seen_or_is_held_elsewhere() {
        assertThat(sentences(WHOLE.with("PLN-001", "seen", "NOT_SEEN"))).containsExactly("PLN-001 was not seen.");
        assertThat(sentences(WHOLE.unanswered("PLN-001", "seen")))
                .containsExactly("PLN-001 does not say whether it was seen.");
        assertThat(keys(WHOLE.with("PLN-001", "seen", "HELD_ELSEWHERE"))).isEmpty();
    }

    @Test
    void a_plan_says_something_of_tasking_event_intentions_and_threat_but_a_record_of_advice_is_one_screen() {
        SmallPlan bare = SmallPlan.empty();

        assertThat(keys(bare)).containsExactly("no-tasking", "no-event", "no-strategy", "no-threat-assessment");
        assertThat(keys(bare.saying("subject", "SITE")))
                .doesNotContain("no-event")
                .contains("no-tasking");
        assertThat(keys(bare.saying("form", "RECORD_OF_ADVICE"))).isEmpty();
    }

    @Test
    void a_plan_of_published_facts_gets_no_list() {
        WhatIsMissing missing =
                WhatIsMissing.in(SmallPlan.empty().saying("published", true).contents());

        assertThat(missing.published()).isTrue();
        assertThat(missing.gaps()).isEmpty();
        assertThat(missing.saidBlank()).isEmpty();
    }
}
