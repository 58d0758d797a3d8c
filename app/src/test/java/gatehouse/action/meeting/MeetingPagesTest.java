package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingPagesTest extends AtMeetings {

    @Test
    void an_agenda_is_made_from_what_is_open_by_ticking_and_leads_to_where_it_stands() {
        recommended();
        meeting();
        assertThat(page("/meetings/MTG-001/agenda")).contains("Decisions wanted", "Close the gate at six", "Missing: ");

        Browser.Answer kept = coordinator.post(
                at("/meetings/MTG-001/agenda"), Map.of("open", "REC-001 decision", "own", "Date of the next meeting"));

        assertThat(kept.status()).isEqualTo(303);
        String agenda = page("/meetings/MTG-001/agenda");
        assertThat(agenda)
                .contains("AGD-001", "AGD-002", "Date of the next meeting")
                .contains("/references/REC-001\">Where it stands")
                .doesNotContain("value=\"REC-001 decision\"");
        assertThat(page("/points-of-agendas/AGD-001")).contains("REC-001");
    }

    @Test
    void what_is_open_no_longer_is_said_so_and_what_was_typed_comes_back() {
        meeting();

        Browser.Answer told =
                coordinator.post(at("/meetings/MTG-001/agenda"), Map.of("open", "REC-009 decision", "own", "Parking"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("no longer open", "Parking");
        assertThat(page("/meetings/MTG-001/agenda")).doesNotContain("AGD-001");
    }

    @Test
    void who_controls_a_place_and_is_not_invited_is_named() {
        made("/zones", Map.of("name", "Fish Quay", "controller", "Harbour master"));
        made("/zones", Map.of("name", "The station", "controller", "Coastline Rail to the canopy line"));
        meeting();

        assertThat(page("/meetings/MTG-001/agenda")).contains("<li>Coastline Rail to the canopy line (ZON-002)</li>");
    }

    @Test
    void who_shares_a_place_is_named_apart_and_nobody_is_nobody_to_invite() {
        made(
                "/zones",
                Map.of(
                        "name",
                        "Fish Quay",
                        "controller",
                        "Harbour master; ship companies at the gangways; nobody named for the pavement"));
        meeting();

        assertThat(page("/meetings/MTG-001/agenda"))
                .contains("<li>ship companies at the gangways (ZON-001)</li>")
                .doesNotContain("<li>nobody", "<li>Harbour master");
        assertThat(page("/meetings/MTG-001/minutes")).contains("<li>ship companies at the gangways (ZON-001)</li>");
    }

    @Test
    void an_action_is_closed_by_whoever_is_to_do_it_and_says_what_closed_it() {
        Account owner = program.account("Sam Harbour", Role.TACTICAL_COMMANDER);
        program.join(plan, owner, Capacity.TACTICAL);
        Browser theirs = program.signedIn(owner);
        made("/actions", Map.of("statement", "Fit the lamp", "owner", "sam harbour", "due", today(1)));
        made("/actions", Map.of("statement", "Ask the council", "owner", "Jo Field"));

        assertThat(theirs.get("/").body()).contains("ACT-001", "due tomorrow").doesNotContain("ACT-002");
        Browser.Answer silent = theirs.post(at("/actions/ACT-001/closing"), Map.of("state", "DONE", "revision", "1"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Say what closed ACT-001");
        assertThat(theirs.post(at("/actions/ACT-002/closing"), Map.of("state", "DONE", "outcome", "x", "revision", "1"))
                        .body())
                .contains("ACT-002 is for Jo Field to close");
        assertThat(theirs.post(
                                at("/actions/ACT-001/closing"),
                                Map.of("state", "DONE", "outcome", "Lit on the night of the 11th", "revision", "1"))
                        .status())
                .isEqualTo(303);

        assertThat(page("/actions-due")).contains("done: Lit on the night of the 11th");
        assertThat(theirs.get("/").body()).doesNotContain("ACT-001");
    }

    @Test
    void closing_what_somebody_changed_meanwhile_is_told_with_what_was_typed() {
        made("/actions", Map.of("statement", "Fit the lamp", "due", today(1)));
        made("/actions/ACT-001", Map.of("statement", "Fit two lamps", "due", today(1), "revision", "1"));

        Browser.Answer told = coordinator.post(
                at("/actions/ACT-001/closing"), Map.of("state", "DONE", "outcome", "Lit", "revision", "1"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("ACT-001 was changed or answered since this page was opened", "Lit");
    }

    @Test
    void an_observation_becomes_an_action() {
        made("/site-visits", Map.of("name", "The quay"));
        Map<String, String> prompts = new HashMap<>(Map.of("own", "Is the gate shut?"));
        for (int n = 1; n <= 7; n++) {
            prompts.put("because.WHOLE0" + n, "Asked elsewhere");
        }
        made("/site-visits/VIS-001/prompts", prompts);
        made("/site-visits/VIS-001/walk", Map.of("OBS-008.revision", "1", "OBS-008.answer", "NO"));
        made(
                "/site-visits/VIS-001/observations/OBS-008",
                Map.of("becomes", "ACTION", "words", "Have the gate shut by eight"));

        assertThat(page("/site-visits/VIS-001/observations")).contains("ACT-001", "0 open");
        assertThat(page("/actions-due")).contains("Have the gate shut by eight", "Nobody named");
        assertThat(page("/missing")).doesNotContain("became neither");
    }
}
