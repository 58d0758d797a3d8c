package gatehouse.foundation.auditor;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class LogTest {
    private static RunningProgram program;
    private static Browser auditor;
    private static Browser field;
    private static String reference;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        auditor = program.person(Role.AUDITOR);
        Account account = program.account("Insp Jo Field", Role.COORDINATOR);
        field = program.signedIn(account);
        UUID plan = program.plan("Operation Example");
        program.join(plan, account, Capacity.COORDINATOR);
        reference = program.sql()
                .sql("select reference from plan where id = :id")
                .param("id", plan)
                .query(String.class)
                .single();
        field.post("/plans/" + plan + "/vulnerabilities", Map.of("statement", "Words that are the plan's alone"));
        field.get("/plans/" + plan + "/people");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void an_auditor_reads_who_looked_at_a_plan_but_not_its_words() {
        String page = auditor.get("/log?plan=" + reference).body();

        assertThat(page)
                .contains("Insp Jo Field", "Looked at the plan", reference, "Seen", "Done")
                .doesNotContain("Words that are the plan&#39;s alone", "Words that are the plan's alone", "Signed in<");
    }

    @Test
    void who_was_put_on_a_plan_and_as_what_is_the_auditors_to_know() {
        Account hall = program.account("Ch Supt Ros Hall", Role.STRATEGIC_COMMANDER);
        UUID plan = program.sql()
                .sql("select id from plan where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
        field.post("/plans/" + plan + "/people", Map.of("name", hall.signInName(), "capacity", "ENDORSER"));

        assertThat(auditor.get("/log?action=plan.person.added").body())
                .contains("Put someone on the plan", "Ch Supt Ros Hall", "Endorser");
    }

    @Test
    void entries_of_accounts_say_whose() {
        Browser administrator = program.person(Role.ADMINISTRATOR);
        Account other = program.account("Sgt Ade Marsh", Role.LOGGIST);
        administrator.post("/accounts/" + other.id() + "/suspensions", Map.of("reason", "On leave"));

        assertThat(auditor.get("/log?action=account.suspended").body()).contains("Sgt Ade Marsh", "On leave");
    }

    @Test
    void the_log_is_asked_by_person_action_and_day() {
        assertThat(auditor.get("/log?person=jo+field&action=sign").body())
                .contains("Signed in", "Insp Jo Field")
                .doesNotContain("Looked at the plan");
        assertThat(auditor.get("/log?day=1999-12-31").body()).contains("Nothing like this is in the log");
        Browser.Answer wrong = auditor.get("/log?day=31+December");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Type the day as 2026-06-27", "31 December");
    }

    @Test
    void reading_the_log_is_logged_and_so_is_a_denial() {
        field.get("/log");

        String page = auditor.get("/log?action=log.read").body();

        assertThat(page).contains("Was refused: Read the log", "Denied");
        assertThat(auditor.get("/log?action=log.read").body()).contains("Read the log</td>");
    }

    @Test
    void entries_come_fifty_a_page() {
        for (int i = 0; i < 60; i++) {
            auditor.get("/log");
        }

        String first = auditor.get("/log?action=log.read").body();
        String before = first.replaceAll("(?s).*name=\"before\" value=\"(\\d+)\".*", "$1");
        String second = auditor.get("/log?action=log.read&before=" + before).body();

        assertThat(first.split("<tr>", -1)).hasSize(52);
        assertThat(second).contains("Read the log").doesNotContain(">" + before + "<");
    }
}
