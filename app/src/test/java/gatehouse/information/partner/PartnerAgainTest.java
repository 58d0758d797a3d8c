package gatehouse.information.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.decision.Days;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What a partner says once more, too late, or of an action that was closed since; and where it is told. */
class PartnerAgainTest extends AtPartnerActions {
    private static final Pattern SEEN = Pattern.compile("name=\"allTheSame\" value=\"([0-9a-f]{64})\"");
    private static final byte[] ROTA = new byte[2000];

    private int commitmentsAnswered() {
        return program.sql()
                .sql("select count(*) from partner_answer where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void the_same_answers_sent_twice_are_kept_once_and_the_partner_is_told() {
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards"));
        opened(phone, link("PAR-001"));
        Map<String, String> typed = new HashMap<>(Map.of(
                "saidBy", "Ina Brook",
                "saidAs", "Duty manager",
                "answer-ACT-001", "DONE",
                "words-ACT-001", "Sent on Monday",
                "answer-COM-001", "CONFIRMED"));
        answers(phone, typed, "rota.txt", ROTA);
        Browser.Answer again = answers(phone, typed, "rota.txt", ROTA);

        assertThat(again.location()).isEqualTo(OWN + "?kept=before");
        assertThat(phone.get(again.location()).body())
                .contains("You had said exactly this already, so nothing was added.");
        assertThat(answers(phone, typed).location()).isEqualTo(OWN + "?kept=before");
        assertThat(answersKept()).isEqualTo(1);
        assertThat(commitmentsAnswered()).isEqualTo(1);

        typed.put("words-ACT-001", "Sent on Tuesday");
        assertThat(answers(phone, typed).location()).isEqualTo(OWN + "?kept=true");
        assertThat(answersKept()).isEqualTo(2);
        assertThat(commitmentsAnswered()).as("only what is new is added").isEqualTo(1);
        assertThat(answers(phone, typed, "other.txt", new byte[2001]).location())
                .isEqualTo(OWN + "?kept=true");
    }

    @Test
    void the_same_words_an_hour_later_are_an_answer_of_their_own() {
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards"));
        opened(phone, link("PAR-001"));
        Map<String, String> typed =
                new HashMap<>(Map.of("saidBy", "Ina Brook", "saidAs", "Duty manager", "answer-COM-001", "CONFIRMED"));
        answers(phone, typed);
        anHourPassed();

        assertThat(answers(phone, typed).location()).isEqualTo(OWN + "?kept=true");
        assertThat(commitmentsAnswered()).isEqualTo(2);
    }

    /** What is kept cannot be changed by the program; its table is, by its owner. */
    private void anHourPassed() {
        JdbcClient owner = JdbcClient.create(program.database().owner());
        owner.sql("alter table partner_answer disable trigger user").update();
        owner.sql(
                        "update partner_answer set recorded_at = recorded_at - interval '1 hour', said_at = said_at - interval '1 hour'")
                .update();
        owner.sql("alter table partner_answer enable trigger user").update();
    }

    @Test
    void a_day_after_the_event_is_asked_about_once_and_told_beside_the_coordinators_press() {
        made("/event", Map.of("name", "Harbour Day", "firstDay", day(30).toString(), "lastDay", day(31).toString()));
        action("Send the bill", "Harbour Trust", day(60));
        opened(phone, link("PAR-001"));
        String sentence = "That is after the event, which ends on " + Days.words(day(31)) + ".";

        Browser.Answer asked = said("answer-ACT-001", "BY", "day-ACT-001", day(400).toString());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains(
                        "Read this before you send it again",
                        sentence + " Is another day meant? If not, send it again.")
                .contains("Send them all the same", "value=\"" + day(400) + "\"");
        assertThat(answersKept()).isZero();
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", day(31).toString())
                        .status())
                .isEqualTo(303);
        assertThat(said("answer-ACT-003", "BY", "day-ACT-003", day(61).toString())
                        .status())
                .as("it is due after the event itself")
                .isEqualTo(303);
        assertThat(page("/actions-due")).doesNotContain("Make " + Days.words(day(400)));

        Matcher seen = SEEN.matcher(asked.body());
        assertThat(seen.find()).isTrue();
        assertThat(said("answer-ACT-001", "BY", "day-ACT-001", day(400).toString(), "allTheSame", seen.group(1))
                        .status())
                .isEqualTo(303);

        String due = page("/actions-due");
        int press = due.indexOf("Make " + Days.words(day(400)) + " the day of ACT-001");
        assertThat(due.lastIndexOf(sentence, press)).isPositive();
        assertThat(page("/actions/ACT-001")).contains(sentence);
    }

    @Test
    void a_closed_action_still_shows_what_was_answered_before_folded() {
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "CANNOT", "words-ACT-001", "We have no rota");
        said("answer-ACT-001", "BY", "day-ACT-001", day(9).toString(), "words-ACT-001", "Found one");
        assertThat(folded(page("/actions-due"))).contains("cannot be done", "We have no rota");
        assertThat(page("/actions/ACT-001")).contains("Harbour Trust says", "Found one", "We have no rota");

        made("/actions/ACT-001/closing", Map.of("state", "DONE", "outcome", "Came by post", "revision", "1"));

        assertThat(folded(page("/actions-due"))).contains("We have no rota", "Found one", "by the partner's own link");
        assertThat(page("/actions/ACT-001")).contains("Harbour Trust said", "Found one", "We have no rota");
    }

    private static String folded(String page) {
        int said = page.indexOf("What a partner said");
        assertThat(said).isPositive();
        return page.substring(said, page.indexOf("</details>", said));
    }

    @Test
    void a_notice_says_which_partner_and_which_answer_and_leads_to_it() {
        made("/commitments", Map.of("partner", "PAR-001", "statement", "Two stewards"));
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "BY", "day-ACT-001", day(9).toString());
        said("answer-ACT-001", "DONE", "answer-COM-001", "CONFIRMED");

        assertThat(page("/since"))
                .containsPattern("Harbour Trust: will be done by " + Days.words(day(9))
                        + ", <a class=\"govuk-link\" href=\"" + at("/actions-due#ACT-001") + "\">ACT-001</a>")
                .contains("Harbour Trust: done, <a class=\"govuk-link\" href=\"" + at("/actions-due#ACT-001") + "\"")
                .contains("Harbour Trust: confirmed by them, <a class=\"govuk-link\" href=\""
                        + at("/partners-register#COM-001") + "\"")
                .doesNotContain("Answered an action", "The partner itself answered");
    }
}
