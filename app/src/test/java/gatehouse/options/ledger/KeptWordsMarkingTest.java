package gatehouse.options.ledger;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that were kept name places, assessments, risks and contingencies that the kept item does not link. */
class KeptWordsMarkingTest extends AtThePlan {
    private static final String SENSITIVE = "OFFICIAL-SENSITIVE";
    private static final String HANDLED = SENSITIVE + " RECIPIENTS ONLY";

    @BeforeEach
    void a_plan_marked_official_with_a_measure_that_moves_one_risk() {
        made(
                "",
                Map.of(
                        "seenName", "Harbour Day",
                        "seenMarking", SENSITIVE,
                        "name", "Harbour Day",
                        "marking", "OFFICIAL"));
        made("/phases", Map.of("name", "Arrival", "phaseType", "INGRESS"));
        made("/recommendations", Map.of("statement", "Barriers", "askedOf", "POLICE"));
    }

    private void place(String marking) {
        made("/zones", Map.of("name", "The undercroft", "marking", marking));
    }

    private void assessment(String marking) {
        made("/method-assessments", assessed(marking));
        made(
                "/effects-of-measures",
                Map.of(
                        "measures", "REC-001",
                        "effectKind", "LOWERS",
                        "assessment", "MTH-001",
                        "likelihood", "1",
                        "impact", "3",
                        "reason", "No way in."));
    }

    private static Map<String, String> assessed(String marking) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "name", "Vehicle",
                "category", "VAW",
                "zones", "ZON-001",
                "phases", "PHA-001",
                "applicability", "APPLICABLE",
                "likelihood", "3",
                "impact", "3"));
        form.put("marking", marking);
        return form;
    }

    private void keepWhatIf() {
        String page = coordinator.get(at("/what-if?added=REC-001")).body();
        made(
                "/what-if",
                Map.of("added", "REC-001", "name", "Barriers?", "shown", KeptWhatIfTest.hidden(page, "shown")));
    }

    private String marking(String item) {
        String page = coordinator.get(at(item)).body();
        return page.contains("class=\"item-marking\"")
                ? page.replaceFirst("(?s).*class=\"item-marking\">([^<]*)<.*", "$1")
                : "";
    }

    @Test
    void a_kept_what_if_is_marked_as_the_highest_of_all_that_its_words_name_and_handled_so() {
        place(HANDLED);
        assessment("");

        keepWhatIf();

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("At The undercroft (ZON-001) in Arrival (PHA-001): falls from");
        assertThat(marking("/what-ifs/WIF-001")).isEqualTo(HANDLED);
    }

    @Test
    void a_kept_what_if_that_names_nothing_marked_higher_is_marked_as_the_plan() {
        place("");
        assessment("OFFICIAL");

        keepWhatIf();

        assertThat(marking("/what-ifs/WIF-001")).isEmpty();
    }

    @Test
    void a_kept_comparison_is_marked_as_the_highest_of_all_that_its_words_name() {
        place("");
        assessment(SENSITIVE);
        made("/options", Map.of("name", "Barriers", "measures", "REC-001"));
        made("/options", Map.of("name", "Barriers again", "measures", "REC-001"));
        String page = coordinator.get(at("/comparison?options=OPT-001,OPT-002")).body();
        String shown = KeptWhatIfTest.hidden(page, "shown");
        made("/comparison", Map.of("options", "OPT-001,OPT-002", "name", "Ways", "shown", shown));

        assertThat(marking("/comparisons-of-options/CMP-001")).isEqualTo(SENSITIVE);
    }

    @Test
    void its_marking_stays_when_what_it_names_is_removed_and_cannot_be_lowered_then() {
        place(SENSITIVE);
        assessment("");
        keepWhatIf();
        made("/zones/ZON-001/removal", Map.of("revision", "1", "because", "Not used"));

        made(
                "/what-ifs/WIF-001",
                Map.of(
                        "name", "Barriers?",
                        "added", "REC-001",
                        "because", "The last decision",
                        "marking", "OFFICIAL",
                        "revision", "1"));

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("The last decision", "The undercroft (ZON-001)");
        assertThat(marking("/what-ifs/WIF-001")).isEqualTo(SENSITIVE);
    }

    @Test
    void it_rises_with_what_it_names() {
        place("");
        assessment("");
        keepWhatIf();
        assertThat(marking("/what-ifs/WIF-001")).isEmpty();

        Map<String, String> higher = assessed(HANDLED);
        higher.put("revision", "1");
        made("/method-assessments/MTH-001", higher);

        assertThat(marking("/what-ifs/WIF-001")).isEqualTo(HANDLED);
    }

    @Test
    void it_rises_with_the_plan_and_keeps_its_own_handling() {
        place("OFFICIAL RECIPIENTS ONLY");
        assessment("");
        keepWhatIf();
        assertThat(marking("/what-ifs/WIF-001")).isEqualTo("OFFICIAL RECIPIENTS ONLY");

        made(
                "",
                Map.of(
                        "seenName", "Harbour Day",
                        "seenMarking", "OFFICIAL",
                        "name", "Harbour Day",
                        "marking", SENSITIVE));

        assertThat(marking("/what-ifs/WIF-001")).isEqualTo(HANDLED);
    }

    @Test
    void whatever_its_words_name_they_name_with_its_reference() {
        place("");
        assessment("");
        made(
                "/contingencies",
                Map.of("name", "Clear the quay", "trigger", "A vehicle inside", "firstActions", "Clear it"));
        made(
                "/residual-risks",
                Map.of("statement", "The quay is open", "methods", "MTH-001", "contingencies", "CON-001"));
        keepWhatIf();

        String words = coordinator
                .get(at("/what-ifs/WIF-001"))
                .body()
                .replaceFirst("(?s).*What did it show when it was kept\\?</dt>\\s*<dd[^>]*>(.*?)</dd>.*", "$1");

        assertThat(words)
                .startsWith("Kept by ")
                .contains("REC-001 Barriers", "MTH-001 Vehicle", "The undercroft (ZON-001)", "Arrival (PHA-001)")
                .contains("EFF-001, with REC-001: No way in.", "RSK-001 The quay is open", "CON-001 Clear the quay");
    }
}
