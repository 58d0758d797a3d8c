package gatehouse.otherplans.received;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class ProposedPagesTest extends AtThePlan {
    private static final Pattern BOX = Pattern.compile(
            "<input[^>]* name=\"(proposal|marking|anchor|subject|placeWords|startsAt|endsAt)\"[^>]* value=\"([^\"]*)\""
                    + "|<textarea[^>]* name=\"(words|segments)\"[^>]*>([^<]*)</textarea>"
                    + "|<select[^>]* name=\"(factKind|about|zone)\"[^>]*>(?:(?!</select>).)*?value=\"([\\w-]+)\" selected",
            Pattern.DOTALL);
    private static final String FIRST = "Road,From,To\nQuay Street,10:00,23:00\nHarbour Road,11:00,12:00\n";
    private static final String SECOND =
            "Road,From,To\nQuay Street,10:00,23:00\nHarbour Road,11:00,13:30\nMarket Place,14:00,15:00\n";

    @BeforeEach
    void an_event_of_one_day_and_a_traffic_plan() {
        coordinator.post(
                at("/phases"),
                Map.of("name", "The day", "phaseType", "EVENT", "windows", "2026-06-27 09:00 to 2026-06-27 23:00"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Traffic plan", "organisation", "Northshire Council"));
    }

    private String receive(String label, String name, String words) {
        return coordinator
                .postFile(
                        at("/other-plans/PLN-001/receiving"),
                        Map.of("label", label),
                        "file",
                        name,
                        words.getBytes(StandardCharsets.UTF_8))
                .location();
    }

    /** The form as it stands on the page, every box as it is filled. */
    private static Map<String, String> form(String page) {
        Map<String, String> boxes = new LinkedHashMap<>();
        Matcher box = BOX.matcher(page);
        while (box.find()) {
            for (int group = 1; group < 6; group += 2) {
                if (box.group(group) != null) {
                    boxes.put(box.group(group), box.group(group + 1).strip());
                }
            }
        }
        return boxes;
    }

    private Browser.Answer keep(String reading) {
        String facts = reading.replaceFirst("/reading.*", "/facts");
        return coordinator.post(facts, form(coordinator.get(reading).body()));
    }

    private Browser.Answer passOver(String reading) {
        String passed = reading.replaceFirst("/reading.*", "/passed-over");
        String key = form(coordinator.get(reading).body()).get("proposal");
        return coordinator.post(passed, Map.of("proposal", key));
    }

    @Test
    void what_is_proposed_is_shown_with_its_words_and_kept_by_one_button() {
        String reading = receive("1", "closures.csv", FIRST);
        assertThat(coordinator.get(reading).body())
                .contains("2 proposed facts are left to look at", "<mark>Quay Street | 10:00 | 23:00</mark>")
                .contains("accesskey=\"k\" autofocus", "accesskey=\"p\"", "reading__current");

        Browser.Answer kept = keep(reading);

        assertThat(kept.location()).isEqualTo(reading);
        assertThat(coordinator.get(reading).body())
                .contains("1 proposed fact is left to look at", "<mark>Harbour Road | 11:00 | 12:00</mark>");
        assertThat(coordinator.get(at("/facts/FCT-001")).body())
                .contains("2026-06-27 10:00", "2026-06-27 23:00", "RCV-001", "PLN-001", "row 2");
    }

    @Test
    void a_proposal_is_corrected_before_it_is_kept() {
        String reading = receive("1", "closures.csv", FIRST);
        Map<String, String> form = form(coordinator.get(reading).body());
        form.put("endsAt", "2026-06-27 22:30");
        coordinator.post(reading.replace("/reading", "/facts"), form);

        assertThat(coordinator.get(at("/facts/FCT-001")).body()).contains("2026-06-27 22:30");
        assertThat(coordinator.get(reading).body()).contains("1 proposed fact is left to look at");
    }

    @Test
    void a_correction_that_cannot_be_kept_comes_back_beside_its_words() {
        String reading = receive("1", "closures.csv", FIRST);
        Map<String, String> form = form(coordinator.get(reading).body());
        form.put("endsAt", "late");

        Browser.Answer refused = coordinator.post(reading.replace("/reading", "/facts"), form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("late", "<mark>Quay Street | 10:00 | 23:00</mark>", form.get("proposal"));
    }

    @Test
    void a_version_and_what_is_taken_from_it_are_marked_as_their_plan_is() {
        coordinator.post(
                at("/other-plans"), Map.of("planTitle", "Firearms plan", "marking", "OFFICIAL-SENSITIVE POLICE ONLY"));
        String reading = coordinator
                .postFile(
                        at("/other-plans/PLN-002/receiving"),
                        Map.of("label", "1"),
                        "file",
                        "posts.csv",
                        FIRST.getBytes(StandardCharsets.UTF_8))
                .location();
        Map<String, String> form = form(coordinator.get(reading).body());
        assertThat(form).containsEntry("marking", "OFFICIAL-SENSITIVE POLICE ONLY");

        coordinator.post(reading.replace("/reading", "/facts"), form);

        assertThat(coordinator.get(at("/versions-received/RCV-001")).body()).contains("POLICE ONLY");
        assertThat(coordinator.get(at("/facts/FCT-001")).body()).contains("POLICE ONLY");
    }

    @Test
    void what_is_passed_over_is_not_shown_again_and_makes_no_fact() {
        String reading = receive("1", "closures.csv", FIRST);

        assertThat(passOver(reading).location()).isEqualTo(reading);

        assertThat(coordinator.get(reading).body())
                .contains("1 proposed fact is left to look at")
                .doesNotContain("<mark>Quay Street");
        assertThat(coordinator.get(at("/facts")).body()).doesNotContain("FCT-001");
    }

    @Test
    void a_new_version_takes_over_what_stands_and_shows_only_what_changed() {
        String first = receive("1", "closures.csv", FIRST);
        keep(first);
        keep(first);

        String second = receive("2", "closures v2.csv", SECOND);

        assertThat(coordinator.get(second).body())
                .contains("2 proposed facts are left to look at", "Changed since the version before")
                .contains("Harbour Road | 11:00 | 13:30", "Harbour Road | 11:00 | 12:00")
                .contains("/facts/FCT-003")
                .doesNotContain("<mark>Quay Street");
        assertThat(coordinator.get(at("/facts/FCT-003")).body())
                .contains("RCV-002", "RCV-001, 1", "Quay Street | 10:00 | 23:00");
    }

    @Test
    void what_was_passed_over_stays_so_in_the_next_version_and_what_is_gone_is_named() {
        String first = receive("1", "closures.csv", FIRST);
        passOver(first);
        keep(first);

        String second = receive("2", "closures v2.csv", "Road,From,To\nQuay Street,10:00,23:00\n");

        assertThat(coordinator.get(second).body())
                .contains("Nothing that is proposed is left to look at")
                .contains("In the version before and no longer in this one: 1", "Harbour Road | 11:00 | 12:00");
    }

    @Test
    void what_the_columns_hold_is_said_once_and_remembered_for_every_table_of_that_owner() {
        String odd = "Wo,Ab,Bis\nQuay Street,10:00,23:00\n";
        String reading = receive("1", "tabelle.csv", odd);
        String columns = reading.replace("/reading", "/columns");
        assertThat(coordinator.get(reading).body()).contains("How its tables are read");
        assertThat(coordinator.get(columns + "?table=0").body()).contains("Wo", "Ab", "Bis", "Place or road");

        coordinator.post(
                columns,
                Map.of(
                        "layout",
                        "wo|ab|bis",
                        "about",
                        "CLOSURE",
                        "column0",
                        "PLACE",
                        "column1",
                        "START",
                        "column2",
                        "END"));

        assertThat(coordinator.get(reading).body())
                .contains("As was said of this owner", "2026-06-27 10:00", "2026-06-27 23:00")
                .contains("Each row: road that is closed", "Road that is closed");
        String next = receive("2", "tabelle 2.csv", odd.replace("23:00", "22:00"));
        assertThat(coordinator.get(next).body()).contains("As was said of this owner", "2026-06-27 22:00");
    }

    @Test
    void what_a_plan_calls_a_place_is_learned_from_whoever_says_which_place_it_is() {
        coordinator.post(at("/zones"), Map.of("name", "Marine Drive"));
        String reading =
                receive("1", "roads.csv", "Road,From,To\nForeshore Rd,10:00,23:00\nForeshore Rd,06:00,07:00\n");
        Map<String, String> corrected = form(coordinator.get(reading).body());
        assertThat(corrected.getOrDefault("zone", "")).isEmpty();
        corrected.put("zone", "ZON-001");

        coordinator.post(reading.replaceFirst("/reading.*", "/facts"), corrected);

        assertThat(coordinator.get(at("/zones/ZON-001")).body()).contains("Foreshore Rd");
        assertThat(form(coordinator.get(reading).body())).containsEntry("zone", "ZON-001");
    }

    @Test
    void a_plan_that_others_own_does_not_hear_of_it() {
        receive("1", "tabelle.csv", "Wo,Ab,Bis\nQuay Street,10:00,23:00\n");
        coordinator.post(at("/versions-received/RCV-001/columns"), Map.of("layout", "wo|ab|bis", "column0", "PLACE"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Medical plan", "organisation", "Ambulance Service"));

        String reading = coordinator
                .postFile(
                        at("/other-plans/PLN-002/receiving"),
                        Map.of("label", "1"),
                        "file",
                        "tabelle 3.csv",
                        "Wo,Ab,Bis\nMarket Place,10:00,23:00\n".getBytes(StandardCharsets.UTF_8))
                .location();

        assertThat(coordinator.get(reading).body()).doesNotContain("As was said of this owner");
    }
}
