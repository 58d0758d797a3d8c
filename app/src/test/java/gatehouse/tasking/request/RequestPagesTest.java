package gatehouse.tasking.request;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class RequestPagesTest {
    private static RunningProgram program;
    private static Browser asker;
    private static Browser lead;
    private static Account jo;
    private static Browser coordinator;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        asker = program.signedIn(program.account("Joan Asker", Role.PARTNER));
        assertThat(asker.get("/requests/new").body()).contains("NOBODY READS THIS YET");
        lead = program.signedIn(program.account("Nia Lead", Role.REGIONAL_LEAD));
        jo = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(jo);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static String file(String event, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("eventName", event, "askedFor", "Look at the road with us"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        Browser.Answer sent = asker.post("/requests", form);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location().replace("?filed", "");
    }

    private Browser.Answer deployed(String request) {
        return lead.post(
                request + "/outcomes",
                Map.of(
                        "outcome",
                        "DEPLOY",
                        "reason",
                        "Crowd",
                        "form",
                        "CONCISE",
                        "coordinator",
                        jo.id().toString(),
                        "seen",
                        "0"));
    }

    @Test
    void a_stranger_asks_on_one_page_is_told_who_has_it_and_later_what_was_decided_and_why() {
        assertThat(asker.get("/").body()).contains("href=\"/requests\"");
        assertThat(asker.get("/requests/new").body()).contains("It goes to Nia Lead", "Two answers are needed");
        String request = file("Lantern Walk <1>");
        assertThat(asker.get(request + "?filed").body())
                .contains("It is with Nia Lead", "Lantern Walk &lt;1&gt;")
                .doesNotContain("What is to be done?", "What is known of");

        assertThat(lead.post(
                                request + "/outcomes",
                                Map.of("outcome", "DECLINE", "reason", "No vehicle can get there", "seen", "0"))
                        .location())
                .isEqualTo(request);

        assertThat(asker.get("/requests").body()).contains("Declined", "No vehicle can get there");
        assertThat(lead.get("/requests").body())
                .contains("Declined, referred and advised <span class=\"count\">")
                .contains("No vehicle can get there");
    }

    @Test
    void what_was_typed_is_given_back_with_what_is_wrong() {
        Browser.Answer wrong = asker.post(
                "/requests", Map.of("eventName", "Long name", "firstDay", "Tuesday", "caller", "Moira Hask"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Long name", "Moira Hask", "href=\"#askedFor\"", "href=\"#firstDay\"", "“Tuesday” is not a day")
                .contains("<details class=\"govuk-details\" open>");
    }

    @Test
    void of_what_was_asked_already_one_is_told_and_files_it_all_the_same() {
        file("Book fair", "firstDay", "2199-05-01");
        Map<String, String> form = Map.of("eventName", "Book fair", "askedFor", "Again", "firstDay", "2199-05-02");

        Browser.Answer told = asker.post("/requests", form);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("This was asked for already", "File it all the same", "href=\"#eventName\"");
        Map<String, String> again = new HashMap<>(form);
        again.put("allTheSame", told.body().replaceAll("(?s).*name=\"allTheSame\" value=\"(\\w+)\".*", "$1"));
        assertThat(asker.post("/requests", again).status()).isEqualTo(303);
    }

    @Test
    void the_lead_sees_the_load_deploys_and_the_coordinator_finds_the_plan_begun() {
        String request = file("Quay run", "venue", "Fish Quay", "firstDay", "2199-06-01");
        assertThat(lead.get(request).body()).contains("Jo Field (not recorded, ");

        Browser.Answer wrong = lead.post(
                request + "/outcomes",
                Map.of(
                        "outcome",
                        "DEPLOY",
                        "reason",
                        "Crowd",
                        "form",
                        "CONCISE",
                        "terms",
                        "The run alone",
                        "seen",
                        "0"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#coordinator\"", "The run alone");
        Browser.Answer decided = deployed(request);

        assertThat(decided.status()).isEqualTo(303);
        assertThat(lead.get(request).body()).contains("begun for Jo Field").doesNotContain("What is to be done?");
        String today = coordinator.get("/").body();
        assertThat(today).contains("Quay run");
        String plan = today.replaceAll("(?s).*href=\"(/plans/[0-9a-f-]{36})\">Quay run.*", "$1");
        assertThat(coordinator.get(plan + "/request-and-tasking/TSK-001").body())
                .contains("Look at the road with us", "Joan Asker", "Nia Lead");
        assertThat(coordinator.get(request).status()).isEqualTo(200);
    }

    @Test
    void something_happens_and_what_was_declined_is_back_in_the_queue() {
        String request = file("Pier concert");
        lead.post(request + "/outcomes", Map.of("outcome", "DECLINE", "reason", "Small", "seen", "0"));
        String form = lead.get("/requests/happenings/new").body();
        assertThat(form).contains("Pier concert", "checked");
        String reference = request.substring(request.lastIndexOf('/') + 1);

        Browser.Answer wrong = lead.post("/requests/happenings", Map.of("words", "", "requests", reference));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Say which of these happened.", "Say in a sentence");
        lead.post(
                "/requests/happenings",
                Map.of("sort", "ATTACK_ELSEWHERE", "words", "At a concert abroad", "requests", reference));

        assertThat(lead.get(request).body()).contains("LOOK AGAIN", "At a concert abroad", "Decide again");
        assertThat(asker.get(request).body()).contains("LOOK AGAIN");
    }

    @Test
    void the_blank_sheet_is_a_pdf_and_a_word_document() {
        assertThat(new String(asker.bytes("/request-sheet.pdf"), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(new String(asker.bytes("/request-sheet.docx"), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(asker.get("/request-sheet.exe").status()).isEqualTo(404);
    }

    @Test
    void a_day_that_is_over_is_asked_about_with_everything_still_typed_and_shows_as_over_to_the_lead() {
        Map<String, String> form =
                Map.of("eventName", "Sail past", "askedFor", "Look back with us", "firstDay", "2020-05-10");

        Browser.Answer told = asker.post("/requests", form);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("This day is over", "href=\"#firstDay\"", "Look back with us", "2020-05-10");
        Map<String, String> again = new HashMap<>(form);
        again.put("allTheSame", told.body().replaceAll("(?s).*name=\"allTheSame\" value=\"(\\w+)\".*", "$1"));
        String request = asker.post("/requests", again).location().replace("?filed", "");
        assertThat(lead.get(request).body()).contains("the event is over");
        Map<String, String> deploy = Map.of(
                "outcome",
                "DEPLOY",
                "reason",
                "To learn",
                "form",
                "CONCISE",
                "coordinator",
                jo.id().toString(),
                "seen",
                "0");
        Browser.Answer asked = lead.post(request + "/outcomes", deploy);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("This event is over", "href=\"#outcome\"", "Decide all the same", "To learn");
    }

    @Test
    void whoever_asked_hears_on_today_what_became_of_it() {
        String request = file("Regatta supper");
        assertThat(asker.get("/").body()).contains("What you asked for", "Regatta supper", "not decided yet");

        lead.post(request + "/outcomes", Map.of("outcome", "DECLINE", "reason", "Small", "seen", "0"));

        assertThat(asker.get("/").body()).containsPattern("Regatta supper</a>[^:]*: <strong>Declined, ");
        assertThat(lead.get("/").body()).doesNotContain("What you asked for");
    }

    @Test
    void todays_plans_say_which_the_regional_lead_counts() {
        String request = file("Tide race", "firstDay", "2199-07-01");
        deployed(request);

        assertThat(coordinator.get("/").body()).containsPattern("your regional lead sees you carry[^<]*Tide race");
        assertThat(lead.get("/requests").body()).contains("Counted are concise and full plans");
        assertThat(lead.get(file("Next one")).body()).containsPattern("Jo Field \\(not recorded, coordinates \\d+");
    }
}
