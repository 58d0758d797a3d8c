package gatehouse.options.ledger;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A what-if as it is asked, shown and kept, through the web. */
class KeptWhatIfTest extends AtAJudgedMeasure {
    @Test
    void a_what_if_changes_nothing_until_it_is_kept_as_the_reason_for_a_decision() {
        String asked = coordinator.get(at("/what-if?added=REC-001")).body();
        assertThat(asked).contains("falls from Very high", "EFF-001, with REC-001: Tested for this approach.");
        assertThat(coordinator.get(at("/what-ifs")).body()).doesNotContain("WIF-001");

        keepWhatIf();

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("Barriers or not", "Then: 0 not judged, 0 Very high");
    }

    @Test
    void a_what_if_without_a_name_is_given_back() {
        assertThat(coordinator.post(at("/what-if"), Map.of("added", "REC-001")).body())
                .contains("Say what was asked, in a few words.")
                .contains("name=\"added\" value=\"REC-001\"");
    }

    @Test
    void what_was_asked_is_not_reworded_once_it_is_kept() {
        keepWhatIf();

        Browser.Answer told = coordinator.post(
                at("/what-ifs/WIF-001"), Map.of("name", "Another question", "added", "REC-001", "revision", "1"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("Barriers or not")
                .doesNotContain("Another question");
    }

    private static final String CHANGED = "The plan has changed since this was shown.";

    private void keepWhatIf() {
        String shown = hidden(coordinator.get(at("/what-if?added=REC-001")).body(), "shown");
        assertThat(coordinator
                        .post(at("/what-if"), Map.of("added", "REC-001", "name", "Barriers or not", "shown", shown))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_what_if_that_does_not_say_what_was_shown_is_shown_again_and_not_kept() {
        Browser.Answer told = coordinator.post(at("/what-if"), Map.of("added", "REC-001", "name", "Barriers"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("id=\"shown-error\"", CHANGED, "value=\"Barriers\"", "name=\"added\" value=\"REC-001\"")
                .contains("falls from Very high");
        assertThat(coordinator.get(at("/what-ifs")).body()).doesNotContain("WIF-001");
    }

    @Test
    void another_reason_of_an_effect_is_another_thing_to_keep() {
        String shown = hidden(coordinator.get(at("/what-if?added=REC-001")).body(), "shown");
        coordinator.post(
                at("/effects-of-measures/EFF-001"),
                with(with(effect("1"), "revision", "1"), "reason", "Judged at the desk."));

        Browser.Answer told =
                coordinator.post(at("/what-if"), Map.of("added", "REC-001", "name", "Barriers", "shown", shown));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("EFF-001, with REC-001: Judged at the desk.");
    }

    @Test
    void a_what_if_alone_does_not_say_why_advice_is_not_accepted() {
        keepWhatIf();

        Browser.Answer told = coordinator.post(at("/recorded-decisions"), word("WIF-001", ""));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("A what-if shows what would change, and not why. Say in words why REC-001 is not accepted");
    }

    @Test
    void a_measure_that_is_none_and_one_that_is_taken_both_ways_are_said_so_where_they_are_asked() {
        assertThat(coordinator.get(at("/what-if?sent=true")).body()).contains("Nothing is ticked.");
        assertThat(coordinator
                        .get(at("/what-if?removed=REC-001&notDelivered=REC-001"))
                        .body())
                .contains("REC-001 is ticked as taken out and as not delivered.")
                .doesNotContain("Keep what this shows");
        assertThat(coordinator.get(at("/what-if?added=REC-777")).body())
                .contains("“REC-777” is no recommendation that stands in this plan.")
                .doesNotContain("CANNOT TELL", "Keep what this shows");
        assertThat(coordinator.get(at("/what-if?added=REC-001&removed=REC-001")).body())
                .contains("REC-001 is taken as accepted and as gone at once. Choose one of them, and ask again.")
                .doesNotContain("Keep what this shows");
        assertThat(coordinator
                        .post(at("/what-if"), Map.of("added", "REC-001", "removed", "REC-001", "name", "Both ways"))
                        .body())
                .contains("REC-001 is taken as accepted and as gone at once.", "value=\"Both ways\"");
    }

    @Test
    void no_form_takes_what_only_the_page_that_shows_it_keeps() {
        Map<String, String> typed = Map.of(
                "name", "Typed", "added", "REC-001", "shown", "Kept by Ch Supt Ros Hall, 1 May 2026.\nAll is well.");

        Browser.Answer told = coordinator.post(at("/what-ifs"), typed);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("A what-if is not typed in: it is kept on the page that shows it");
        assertThat(coordinator
                        .post(at("/comparisons-of-options"), Map.of("name", "Typed", "compared", "Kept by nobody."))
                        .body())
                .contains("A comparison of options is not typed in");
        assertThat(coordinator.get(at("/what-ifs/new")).body()).contains("A what-if is not typed in");
        assertThat(coordinator.get(at("/what-ifs")).body()).doesNotContain("WIF-001", "/what-ifs/new");
    }

    @Test
    void what_is_typed_over_kept_words_does_not_touch_them() {
        keepWhatIf();
        Map<String, String> typed = Map.of(
                "name", "Barriers or not",
                "added", "REC-001",
                "because", "The last decision",
                "shown", "Kept by nobody.\nAll is well.",
                "revision", "1");

        assertThat(coordinator.post(at("/what-ifs/WIF-001"), typed).status()).isEqualTo(303);

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("The last decision", "Kept by Jo Field")
                .doesNotContain("All is well.");
    }

    static String hidden(String page, String name) {
        return page.replaceFirst("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void what_was_kept_keeps_its_words_and_says_beside_them_what_it_would_be_today() {
        keepWhatIf();
        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body()).contains("The same as when it was kept.");
        coordinator.post(at("/recommendations"), Map.of("statement", "Marshals", "askedOf", "POLICE"));
        coordinator.post(
                at("/method-assessments"),
                Map.of(
                        "name", "Blade, quay",
                        "category", "MTA",
                        "applicability", "APPLICABLE",
                        "likelihood", "4",
                        "impact", "4"));

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("Then: 0 not judged, 0 Very high, 0 High, 1 Medium, 0 Low.")
                .contains("Then: 0 not judged, 1 Very high, 0 High, 1 Medium, 0 Low.");
        assertThat(coordinator
                        .post(
                                at("/what-ifs/WIF-001"),
                                Map.of("name", "Barriers or not", "added", "REC-002", "revision", "1"))
                        .body())
                .contains("This is kept as it was shown");
    }

    @Test
    void what_the_plan_no_longer_shows_is_shown_anew_and_not_kept() {
        String shown = hidden(coordinator.get(at("/what-if?added=REC-001")).body(), "shown");
        coordinator.post(at("/effects-of-measures/EFF-001"), with(effect("2"), "revision", "1"));

        Browser.Answer told =
                coordinator.post(at("/what-if"), Map.of("added", "REC-001", "name", "Barriers", "shown", shown));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains(CHANGED, "value=\"Barriers\"");
        assertThat(coordinator.get(at("/what-ifs")).body()).doesNotContain("WIF-001");
        assertThat(coordinator
                        .post(
                                at("/what-if"),
                                Map.of("added", "REC-001", "name", "Barriers", "shown", hidden(told.body(), "shown")))
                        .status())
                .isEqualTo(303);
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> whole = new TreeMap<>(form);
        whole.put(name, value);
        return whole;
    }

    @Test
    void a_kept_what_if_is_given_as_the_reason_of_a_decision_and_one_that_is_not_there_is_refused() {
        keepWhatIf();
        assertThat(coordinator.get(at("/recorded-decisions")).body())
                .contains("name=\"REC-001.whatIf\"", "WIF-001 Barriers or not");

        assertThat(coordinator
                        .post(at("/recorded-decisions"), word("WIF-009", "No crew."))
                        .body())
                .contains("“WIF-009” is no what-if that is kept in this plan.");
        assertThat(coordinator
                        .post(at("/recorded-decisions"), word("WIF-001", "No crew on the day."))
                        .status())
                .isEqualTo(303);

        assertThat(coordinator.get(at("/ledger")).body())
                .contains(
                        "NOT ACCEPTED IN ANY PART.",
                        "What would change is kept in WIF-001. No crew on the day.",
                        "(to be confirmed)");
        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("Named in the reason for", "REC-001, not accepted by Ch Supt Hall");
    }

    private static Map<String, String> word(String whatIf, String reason) {
        return Map.of(
                "madeBy", "Ch Supt Hall",
                "madeAs", "Strategic commander",
                "how", "SPOKEN",
                "madeAt", "2026-01-05 10:00",
                "takenBy", "Jo Field",
                "evidence", "By telephone",
                "REC-001.outcome", "NOT_ACCEPTED",
                "REC-001.ground", "OPERATIONAL",
                "REC-001.whatIf", whatIf,
                "REC-001.reason", reason);
    }
}
