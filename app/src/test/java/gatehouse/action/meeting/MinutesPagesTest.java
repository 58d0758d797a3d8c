package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes: who came, what was said and decided, and actions. */
class MinutesPagesTest extends AtMeetings {

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
                .contains(
                        "Read this before you send it again",
                        today(-3) + " is over",
                        "Six is too early for the traders");
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
    void that_somebody_came_to_a_meeting_that_is_still_to_come_is_asked_about_once_and_apologies_are_not() {
        meeting("startsAt", today(3) + " 14:00", "endsAt", today(3) + " 15:00");
        Map<String, String> form = new HashMap<>(Map.of(
                "revision", "1",
                "who.0", "Sgt Ade Marsh, police",
                "was.0", "",
                "who.1", "Harbour master, harbour authority",
                "was.1", "APOLOGIES"));
        made("/meetings/MTG-001/minutes", form);

        form.putAll(Map.of("revision", "2", "was.0", "CAME", "notInvited", "The traders"));
        Browser.Answer asked = coordinator.post(at("/meetings/MTG-001/minutes"), form);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("id=\"was.0-error\">This meeting is on ", "That is still to come", "The traders");
        assertThat(page("/meetings/MTG-001")).doesNotContain("The traders");

        form.put("allTheSame", cautions(asked.body()));
        made("/meetings/MTG-001/minutes", form);
        assertThat(page("/meetings/MTG-001")).contains("The traders");
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

    private static String cautions(String page) {
        Matcher hash =
                Pattern.compile("name=\"allTheSame\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(hash.find()).as(page).isTrue();
        return hash.group(1);
    }
}
