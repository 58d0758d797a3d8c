package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

        assertThat(page("/meetings/MTG-001/agenda"))
                .contains("<li>Coastline Rail to the canopy line (ZON-002)</li>");
    }

    @Test
    void who_shares_a_place_is_named_apart_and_nobody_is_nobody_to_invite() {
        made(
                "/zones",
                Map.of(
                        "name",
                        "Fish Quay",
                        "controller",
                        "Harbour master; ships' companies at the gangways; nobody named for the pavement"));
        meeting();

        assertThat(page("/meetings/MTG-001/agenda"))
                .contains("<li>ships' companies at the gangways (ZON-001)</li>")
                .doesNotContain("nobody named", "<li>Harbour master");
        assertThat(page("/meetings/MTG-001/minutes")).contains("<li>ships' companies at the gangways (ZON-001)</li>");
    }

    private static String cautions(String page) {
        Matcher hash =
                Pattern.compile("name=\"allTheSame\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(hash.find()).as(page).isTrue();
        return hash.group(1);
    }

    @Test
    void minutes_keep_who_came_what_was_decided_and_actions_in_one_go() {
        recommended();
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("open", "REC-001 decision"));
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "1",
                "who.0", "Sgt Ade Marsh, police",
                "was.0", "CAME",
                "who.1", "Harbour master, harbour authority",
                "was.1", "APOLOGIES",
                "others", "A clerk of the council",
                "notInvited", "The barrier firm: not under contract yet"));
        form.putAll(Map.of(
                "AGD-001.revision", "1",
                "AGD-001.said", "Six is too early for the traders",
                "AGD-001.decided", "Seven, to be looked at again",
                "AGD-001.followed", "IN_PART",
                "AGD-001.becauseNot", "Traders load until half past six"));
        form.putAll(Map.of(
                "act1.statement", "Ask the traders for six",
                "act1.owner", "Jo Field",
                "act1.due", today(-3),
                "act1.point", "AGD-001"));

        Browser.Answer asked = coordinator.post(at("/meetings/MTG-001/minutes"), form);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Read this before you send it again", today(-3) + " is over", "Six is too early for the traders");
        form.put("allTheSame", cautions(asked.body()));
        assertThat(coordinator.post(at("/meetings/MTG-001/minutes"), form).status())
                .isEqualTo(303);

        assertThat(page("/meetings/MTG-001"))
                .contains(
                        "Sgt Ade Marsh, police", "A clerk of the council", "The barrier firm: not under contract yet");
        assertThat(page("/points-of-agendas/AGD-001")).contains("In part", "Traders load until half past six");
        assertThat(page("/actions-due")).contains("Overdue", "Ask the traders for six", "overdue by 3 days", "MTG-001");
        assertThat(page("/recommendations/REC-001")).contains("Action, ACT-001", "overdue by 3 days");
        assertThat(page("")).contains("1 overdue, 0 due within the week", "Ask the traders for six");
        assertThat(coordinator.get("/").body())
                .contains("Actions due", "ACT-001", "Yours", "overdue by 3 days")
                .doesNotContain("Ask the traders");
    }

    @Test
    void advice_that_is_not_followed_needs_the_reason_given_and_nothing_typed_is_lost() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));

        Browser.Answer told = coordinator.post(
                at("/meetings/MTG-001/minutes"),
                Map.of(
                        "revision", "1",
                        "AGD-001.revision", "1",
                        "AGD-001.said", "They will not shut it",
                        "AGD-001.followed", "NO",
                        "act1.statement", "Write to them"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("Write the reason that was given for not following the advice of AGD-001")
                .contains("They will not shut it", "Write to them");
        assertThat(page("/actions-due")).doesNotContain("Write to them");
    }

    @Test
    void two_who_minute_one_point_are_told_and_neither_loses_words() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));
        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "AGD-001.revision", "1", "AGD-001.said", "Theirs"));

        Browser.Answer told = coordinator.post(
                at("/meetings/MTG-001/minutes"),
                Map.of("revision", "1", "AGD-001.revision", "1", "AGD-001.said", "Mine"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("wrote here meanwhile. Both texts are shown", "Kept now, by somebody else:", "Theirs", "Mine")
                .contains("name=\"AGD-001.revision\" value=\"2\"");
        assertThat(page("/points-of-agendas/AGD-001")).contains("Theirs").doesNotContain("Mine");

        made(
                "/meetings/MTG-001/minutes",
                Map.of("revision", "1", "AGD-001.revision", "2", "AGD-001.said", "Theirs and mine"));
        assertThat(page("/points-of-agendas/AGD-001")).contains("Theirs and mine");
    }

    @Test
    void what_one_writer_did_not_touch_stands_as_the_other_wrote_it() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));
        made(
                "/meetings/MTG-001/minutes",
                Map.of("revision", "1", "others", "A clerk", "AGD-001.revision", "1", "AGD-001.decided", "Shut at six"));

        made(
                "/meetings/MTG-001/minutes",
                Map.of(
                        "revision", "1",
                        "notInvited", "The traders",
                        "AGD-001.revision", "1",
                        "AGD-001.said", "It rattles",
                        "AGD-001.decided", ""));

        assertThat(page("/points-of-agendas/AGD-001")).contains("Shut at six", "It rattles");
        assertThat(page("/meetings/MTG-001")).contains("A clerk", "The traders");
    }

    @Test
    void two_who_write_down_who_came_are_told_with_both_lists() {
        meeting();
        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "others", "A clerk"));

        Browser.Answer told = coordinator.post(
                at("/meetings/MTG-001/minutes"), Map.of("revision", "1", "others", "A trader"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Came: A clerk", "A trader");
        assertThat(page("/meetings/MTG-001")).doesNotContain("A trader");
    }

    @Test
    void words_under_a_point_that_was_taken_off_are_kept_before_whoever_typed_them() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate\nThe lamp"));
        made("/points-of-agendas/AGD-001/removal", Map.of("revision", "1", "because", "Not ours"));
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "1",
                "AGD-001.revision", "1",
                "AGD-001.said", "It rattles",
                "AGD-002.revision", "1",
                "AGD-002.said", "It is dark"));

        Browser.Answer told = coordinator.post(at("/meetings/MTG-001/minutes"), form);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("AGD-001 was taken off the agenda meanwhile (Not ours)", "It rattles", "It is dark")
                .contains("name=\"AGD-001.said\"", "id=\"gone-AGD-001\"");
        assertThat(page("/points-of-agendas/AGD-002")).doesNotContain("It is dark");

        form.put("AGD-001.said", "");
        form.put("AGD-002.said", "It is dark, and the gate rattles");
        made("/meetings/MTG-001/minutes", form);
        assertThat(page("/points-of-agendas/AGD-002")).contains("It is dark, and the gate rattles");
    }

    @Test
    void what_a_point_was_about_and_was_removed_is_told_and_does_not_stop_the_action() {
        recommended();
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("open", "REC-001 decision"));
        made("/recommendations/REC-001/removal", Map.of("revision", "1", "because", "Asked twice"));
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "1",
                "AGD-001.revision", "1",
                "act1.statement", "Ask the traders",
                "act1.point", "AGD-001"));

        Browser.Answer told = coordinator.post(at("/meetings/MTG-001/minutes"), form);
        assertThat(told.body())
                .contains("REC-001 is no longer in the plan, so the action will not lead there.", "Ask the traders");
        form.put("allTheSame", cautions(told.body()));
        made("/meetings/MTG-001/minutes", form);

        assertThat(page("/actions-due")).contains("Ask the traders");
    }

    @Test
    void a_day_that_is_none_is_told_beside_the_action_and_nothing_else_is_lost() {
        meeting();

        Browser.Answer told = coordinator.post(
                at("/meetings/MTG-001/minutes"),
                Map.of("revision", "1", "others", "A clerk", "act1.statement", "Write", "act1.due", "next week"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("act1.due-error", "next week", "A clerk", "Write");
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
