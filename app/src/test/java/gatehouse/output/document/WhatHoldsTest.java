package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document tells as standing now: the threat that holds, answers to risks as worded now, plans seen. */
@SuppressWarnings("unchecked") // the tests fail where the example has another shape
class WhatHoldsTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static Edition edition(Map<String, Object> content) {
        return Editions.of(content, Editions.NOT_ENDORSED);
    }

    @Test
    void the_threat_line_tells_the_assessment_made_last() {
        Map<String, Object> later = Editions.answering(EXAMPLE, "THR-002", "asAt", "2026-11-20");
        later = Editions.answering(later, "THR-002", "nationalLevel", "SEVERE");

        assertThat(SectionThreat.line(edition(EXAMPLE))).startsWith("Threat: national level Substantial");
        assertThat(SectionThreat.line(edition(later))).startsWith("Threat: national level Severe");
    }

    @Test
    void a_later_assessment_without_a_level_is_not_passed_over() {
        Map<String, Object> later = Editions.answering(EXAMPLE, "THR-003", "asAt", "2026-11-20");

        assertThat(SectionThreat.line(edition(later))).startsWith("Threat: national level NOT ");
    }

    @Test
    void a_level_that_changed_since_and_what_rests_on_the_old_stand_at_the_top_of_the_sheet() {
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put(
                "basisChanges",
                List.of(Map.of(
                        "reach", "THREAT",
                        "field", "UK",
                        "before", "Substantial",
                        "after", "Severe, since 2026-11-26",
                        "by", "Sam Okoro",
                        "at", "2026-11-26T10:00:00Z")));
        content.put(
                "restsOnOld",
                List.of(
                        Map.of("reach", "THREAT", "of", "ITEM", "item", "MTH-001"),
                        Map.of("reach", "THREAT", "of", "ITEM", "item", "MTH-002"),
                        Map.of("reach", "THREAT", "of", "DECISION", "item", "REC-001")));

        String sheet = DecisionSheet.of(edition(content)).toString();

        assertThat(sheet)
                .contains("The national threat level is Severe, since 2026-11-26, and was Substantial.")
                .contains("2 items of this plan, 1 decision and no answers on risks rest on what has changed");
        assertThat(DecisionSheet.of(edition(EXAMPLE)).toString()).doesNotContain("Changed since it was judged");
    }

    @Test
    void a_risk_reworded_since_it_was_accepted_is_to_be_asked_again() {
        List<Map<String, Object>> said = new ArrayList<>();
        for (Map<String, Object> one : (List<Map<String, Object>>) EXAMPLE.get("acceptances")) {
            Map<String, Object> next = new LinkedHashMap<>(one);
            next.put(
                    "wordsShown",
                    one.get("risk").equals("RSK-005") ? "Other words" : statement((String) one.get("risk")));
            said.add(next);
        }
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put("acceptances", said);
        Edition edition = edition(content);
        Entry reworded = edition.find("RSK-005").orElseThrow();
        Entry accepted = edition.find("RSK-009").orElseThrow();

        assertThat(SectionRisks.standing(reworded)).isEmpty();
        assertThat(SectionRisks.before(reworded))
                .startsWith("TO BE ASKED AGAIN")
                .contains("accepted, Ch Supt Ruth");
        assertThat(SectionRisks.standing(accepted)).contains("accepted, Ch Supt Ruth Adeyemi");
        assertThat(DecisionSheet.of(edition).toString())
                .contains("RSK-009 accepted", "TO BE ASKED AGAIN")
                .doesNotContain("RSK-005 accepted");
        assertThat(SectionRisks.full(edition).toString()).contains("TO BE ASKED AGAIN");
        assertThat(SectionRisks.concise(edition).toString()).contains("TO BE ASKED AGAIN");
    }

    private static String statement(String risk) {
        return edition(EXAMPLE).find(risk).orElseThrow().title();
    }

    @Test
    void what_a_plan_file_says_of_a_risk_without_its_words_was_said_of_the_words_beside_it() {
        assertThat(SectionRisks.standing(edition(EXAMPLE).find("RSK-005").orElseThrow()))
                .isPresent();
    }

    @Test
    void a_plan_held_elsewhere_is_a_plan_not_seen() {
        assertThat(SectionOtherPlans.notSeen(edition(EXAMPLE)).stream().map(Entry::reference))
                .containsExactly("PLN-002", "PLN-003", "PLN-008", "PLN-011", "PLN-015");
        assertThat(SectionNotKnown.plansNotSeen(edition(EXAMPLE)).get(0)).contains("(held elsewhere, by ");
    }

    @Test
    void places_of_which_nobody_published_whose_they_are_have_no_such_column() {
        Edition published = Editions.example("scarborough-2024.json", Editions.NOT_ENDORSED);

        assertThat(ConciseForm.of(published).toString())
                .contains("Foreshore Road")
                .doesNotContain("Owns and controls", "Whose; who leads", "caption=Places");
        assertThat(SectionPlaces.full(edition(EXAMPLE)).toString()).contains("Whose; who leads on security");
    }
}
