package gatehouse.assessment.coverage;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** An assessment split on its page. */
class SplitPageTest extends AtTheGrid {
    @Test
    void the_parts_of_a_split_are_named_by_their_own_places_and_phases() {
        fill(
                "ZON-001, PHA-001\nZON-001, PHA-002\nZON-002, PHA-001\nZON-002, PHA-002",
                Map.of("outcome", "NOT_APPLICABLE", "reason", "No road"));
        String named = title("MTH-001").replace(", Quayside <i>east</i> and Lane, Arrivals and Leaving", "");
        coordinator.post(
                at("/method-assessments/MTH-001/splits"),
                Map.of("revision", "1", "places", "ZON-001", "phases", "PHA-002"));

        assertThat(named).doesNotContain("Lane", "Leaving");
        assertThat(title("MTH-001")).isEqualTo(named + ", Lane, Arrivals and Leaving");
        assertThat(title("MTH-002")).isEqualTo(named + ", Quayside <i>east</i>, Leaving");
        assertThat(title("MTH-003")).isEqualTo(named + ", Quayside <i>east</i>, Arrivals");
    }

    private String title(String reference) {
        return coordinator
                .get(at("/method-assessments/" + reference))
                .body()
                .replaceFirst("(?s).*<h1[^>]*><span[^>]*>[^<]*</span>(.*?)</h1>.*", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .strip();
    }

    @Test
    void a_place_and_phase_is_split_off_and_both_histories_stay() {
        fill(
                "ZON-001, PHA-001\nZON-001, PHA-002\nZON-002, PHA-001\nZON-002, PHA-002",
                Map.of("outcome", "APPLICABLE", "likelihood", "2", "impact", "3", "reason", "Beside the road"));
        assertThat(coordinator.get(at("/method-assessments/MTH-001/split")).body())
                .contains("Which places are taken out?");
        Browser.Answer split = coordinator.post(
                at("/method-assessments/MTH-001/splits"),
                Map.of("revision", "1", "places", "ZON-001", "phases", "PHA-002"));

        assertThat(split.location()).isEqualTo(at("/method-assessments/MTH-002"));
        assertThat(coordinator.get(split.location()).body())
                .contains("From which assessment was it split?")
                .contains("Beside the road");
        assertThat(grid("?method=VAW")).contains("<strong>43 of 47</strong>").doesNotContain("another says");
        assertThat(coordinator.get(at("/method-assessments/MTH-001/history")).body())
                .contains("Save 2")
                .contains("Save 1");
        assertThat(saved("MTH-002").body()).contains("From which assessment was it split?");
    }

    private Browser.Answer saved(String reference) {
        coordinator.post(
                at("/method-assessments/" + reference),
                Map.of("revision", "1", "name", "Changed", "category", "VAW", "splitFrom", "MTH-003"));
        return coordinator.get(at("/method-assessments/" + reference));
    }

    @Test
    void a_split_takes_something_and_leaves_something_and_is_not_made_over_someone_elses_save() {
        fill("ZON-001, PHA-001\nZON-001, PHA-002", Map.of("outcome", "NOT_APPLICABLE", "reason", "No road"));
        String splits = at("/method-assessments/MTH-001/splits");

        assertThat(coordinator.post(splits, Map.of("revision", "1")).body())
                .contains("Choose some of its places or phases to take out, and leave some.");
        assertThat(coordinator
                        .post(splits, Map.of("revision", "1", "places", "ZON-002"))
                        .body())
                .contains("ZON-002 is not one of the places and phases of MTH-001");
        assertThat(coordinator
                        .post(splits, Map.of("revision", "7", "phases", "PHA-001"))
                        .status())
                .isEqualTo(409);
    }
}
