package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes that two people write at once: what is kept of each, and what the second is told. */
class MinutesByTwoTest extends AtMeetings {

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
                .contains("wrote under AGD-001, “What was said?”, meanwhile.")
                .contains("The box now holds their words and then yours: saved again, both are kept.")
                .contains("Kept now, by somebody else:", "name=\"AGD-001.revision\" value=\"2\"");
        assertThat(box(told.body(), "AGD-001.said")).isEqualTo("Theirs\nMine");
        assertThat(page("/points-of-agendas/AGD-001")).contains("Theirs").doesNotContain("Mine");

        made("/meetings/MTG-001/minutes", boxes(told.body()));
        assertThat(page("/points-of-agendas/AGD-001")).contains("Theirs\nMine");
    }

    @Test
    void of_two_who_go_on_from_the_same_words_those_words_stand_once_and_an_emptied_box_is_told() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));
        Map<String, String> form = new HashMap<>(Map.of("revision", "1", "AGD-001.revision", "1"));
        form.putAll(Map.of("AGD-001.said", "It rattles", "AGD-001.decided", "Oil it"));
        made("/meetings/MTG-001/minutes", form);
        form.putAll(Map.of("AGD-001.revision", "2", "AGD-001.said", "It rattles\nAt night"));
        form.put("AGD-001.decided", "");
        made("/meetings/MTG-001/minutes", form);

        form.putAll(Map.of("AGD-001.said", "It rattles\nBy day", "AGD-001.decided", "Oil it well"));
        Browser.Answer told = coordinator.post(at("/meetings/MTG-001/minutes"), form);

        assertThat(box(told.body(), "AGD-001.said")).isEqualTo("It rattles\nAt night\nBy day");
        assertThat(box(told.body(), "AGD-001.decided")).isEqualTo("Oil it well");
        assertThat(told.body()).contains("emptied AGD-001, “What was decided?”, meanwhile.");
    }

    @Test
    void two_answers_to_one_question_are_told_and_the_second_stays_chosen() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));
        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "AGD-001.revision", "1", "AGD-001.followed", "YES"));

        Browser.Answer told = coordinator.post(
                at("/meetings/MTG-001/minutes"),
                Map.of("revision", "1", "AGD-001.revision", "1", "AGD-001.followed", "NOT_ANSWERED"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("otherwise meanwhile: Yes. Saved again, your answer stands");
        assertThat(boxes(told.body())).containsEntry("AGD-001.followed", "NOT_ANSWERED");
    }

    @Test
    void what_one_writer_did_not_touch_stands_as_the_other_wrote_it() {
        meeting();
        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));
        made(
                "/meetings/MTG-001/minutes",
                Map.of(
                        "revision",
                        "1",
                        "others",
                        "A clerk",
                        "AGD-001.revision",
                        "1",
                        "AGD-001.decided",
                        "Shut at six"));

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
    void two_who_write_down_who_came_are_both_kept_person_by_person() {
        meeting();
        Map<String, String> opened = boxes(page("/meetings/MTG-001/minutes"));
        Map<String, String> first = new HashMap<>(opened);
        first.putAll(Map.of("was.0", "CAME", "others", "A clerk"));
        Map<String, String> second = new HashMap<>(opened);
        second.putAll(Map.of("was.1", "APOLOGIES", "others", "A trader"));
        made("/meetings/MTG-001/minutes", first);

        Browser deputy = deputy("Priya Nair");
        assertThat(deputy.post(at("/meetings/MTG-001/minutes"), second).status())
                .isEqualTo(303);

        assertThat(boxes(page("/meetings/MTG-001/minutes")))
                .containsEntry("was.0", "CAME")
                .containsEntry("was.1", "APOLOGIES")
                .containsEntry("others", "A clerk\nA trader");
    }

    @Test
    void
            of_one_person_of_whom_two_say_something_else_the_second_is_told_beside_the_circles_and_keeps_what_was_ticked() {
        meeting();
        Map<String, String> opened = boxes(page("/meetings/MTG-001/minutes"));
        Map<String, String> first = new HashMap<>(opened);
        first.putAll(Map.of("was.0", "CAME", "was.1", "CAME"));
        made("/meetings/MTG-001/minutes", first);
        Map<String, String> second = new HashMap<>(opened);
        second.putAll(Map.of("was.1", "APOLOGIES", "others", "A trader"));

        Browser deputy = deputy("Una Marsh");
        Browser.Answer told = deputy.post(at("/meetings/MTG-001/minutes"), second);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .containsPattern("id=\"was.1-error\">Jo Field put down “Came” of Harbour master, harbour authority"
                        + " meanwhile, and you “Apologies”. Saved again, yours stands in the place of theirs, which stays in"
                        + " the history.")
                .doesNotContain("was.0-error", "others-error");
        assertThat(boxes(told.body()))
                .containsEntry("was.0", "CAME")
                .containsEntry("was.1", "APOLOGIES")
                .containsEntry("others", "A trader");
        assertThat(page("/meetings/MTG-001")).doesNotContain("A trader");

        assertThat(deputy.post(at("/meetings/MTG-001/minutes"), boxes(told.body()))
                        .status())
                .isEqualTo(303);
        assertThat(boxes(page("/meetings/MTG-001/minutes")))
                .containsEntry("was.0", "CAME")
                .containsEntry("was.1", "APOLOGIES")
                .containsEntry("others", "A trader");
        assertThat(page("/meetings/MTG-001/history")).contains("Harbour master, harbour authority");
    }

    @Test
    void who_stays_for_the_security_items_is_kept_line_by_line() {
        meeting("meetingKind", "SAG");
        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "whoStays", "The chair"));
        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "whoStays", "Harbour master"));

        assertThat(box(page("/meetings/MTG-001/minutes"), "whoStays")).isEqualTo("The chair\nHarbour master");
    }

    private Browser deputy(String name) {
        Account deputy = program.account(name, Role.COORDINATOR);
        program.join(plan, deputy, Capacity.DEPUTY);
        return program.signedIn(deputy);
    }

    /** What a browser would send of the page: its circles and the words in its boxes. */
    private static Map<String, String> boxes(String page) {
        Map<String, String> boxes = new HashMap<>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .filter(box -> box.group(1).matches("revision|who\\.[0-9]+|[A-Z]{3}-[0-9]+\\.revision"))
                .forEach(box -> boxes.put(box.group(1), box.group(2)));
        Pattern.compile("<input [^>]*type=\"radio\"[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(radio -> radio.contains(" checked"))
                .forEach(radio -> boxes.put(attribute(radio, "name"), attribute(radio, "value")));
        Pattern.compile("<textarea [^>]*name=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(box -> {
                    boxes.put(box.group(1), box(page, box.group(1)));
                });
        return boxes;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    /** The words in a box of many lines. */
    private static String box(String page, String name) {
        Matcher box = Pattern.compile(
                        "<textarea [^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>\\R?(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(box.find()).as(name).isTrue();
        return box.group(1);
    }
}
