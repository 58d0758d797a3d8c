package gatehouse.action.mentoring;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class CoSignTest {
    private static RunningProgram program;
    private static Account learner;
    private static Browser coordinator;
    private static Account teacher;
    private static Browser mentor;
    private static Account gold;
    private static Browser commander;
    private UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        learner = program.account("Priya Learner", Role.COORDINATOR);
        coordinator = program.signedIn(learner);
        teacher = program.account("Tom Teacher", Role.COORDINATOR);
        mentor = program.signedIn(teacher);
        gold = program.account("Ros Gold", Role.STRATEGIC_COMMANDER);
        commander = program.signedIn(gold);
        Browser lead = program.person(Role.REGIONAL_LEAD);
        assertThat(lead.post(
                                "/coordinators",
                                Map.of(
                                        "person",
                                        learner.id().toString(),
                                        "state",
                                        "WORKING_TO_COMPETENCE",
                                        "mentor",
                                        teacher.id().toString()))
                        .status())
                .isEqualTo(303);
        assertThat(lead.get("/coordinators").body()).contains("Working to competence", "Tom Teacher");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan_with_a_version() {
        plan = program.plan("Lantern Walk");
        program.join(plan, learner, Capacity.COORDINATOR);
        program.join(plan, teacher, Capacity.MENTOR);
        program.join(plan, gold, Capacity.ENDORSER);
        assertThat(coordinator.post(at("/versions"), Map.of("reason", "First")).status())
                .isEqualTo(303);
    }

    private String at(String path) {
        return "/plans/" + plan + path;
    }

    private Browser.Answer sign(String outcome, String words) {
        String page = mentor.get(at("/versions/1/co-signature")).body();
        String hash = page.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]{64})\".*", "$1");
        return mentor.post(at("/versions/1/co-signature"), Map.of("sha256", hash, "outcome", outcome, "words", words));
    }

    @Test
    void a_version_without_the_mentors_word_says_so_on_every_page_and_to_the_commander() {
        assertThat(coordinator.get(at("")).body()).contains("v1 not co-signed by a mentor");
        assertThat(commander.get(at("/commander")).body())
                .contains("Not co-signed. Priya Learner is working to competence. Mentor: Tom Teacher.");
    }

    @Test
    void the_mentor_co_signs_and_the_commander_reads_by_whom_and_when() {
        assertThat(mentor.get(at("/versions/1")).body()).contains("Co-sign it, or give it back");

        assertThat(sign("CO_SIGNED", "").location()).isEqualTo(at("/versions/1"));

        assertThat(commander.get(at("/commander")).body()).contains("Co-signed by Tom Teacher");
        assertThat(coordinator.get(at("")).body()).doesNotContain("not co-signed");
        assertThat(mentor.get(at("/versions/1")).body()).doesNotContain("Co-sign it, or give it back");
        Browser.Answer again = sign("CO_SIGNED", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Version 1 is co-signed already");
    }

    @Test
    void what_is_given_back_says_what_to_rework_and_still_waits() {
        Browser.Answer silent = sign("TO_REWORK", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Say what is to be reworked.");

        sign("TO_REWORK", "The road was not looked at after dark");

        assertThat(commander.get(at("/commander")).body())
                .contains("Not co-signed.", "Given back to be reworked by Tom Teacher")
                .contains("The road was not looked at after dark");
        assertThat(sign("CO_SIGNED", "As reworked in the annex").status()).isEqualTo(303);
    }

    @Test
    void other_bytes_than_those_shown_are_not_co_signed() {
        Browser.Answer other =
                mentor.post(at("/versions/1/co-signature"), Map.of("sha256", "0".repeat(64), "outcome", "CO_SIGNED"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("not the version that was shown");
    }

    @Test
    void nobody_but_the_mentor_co_signs() {
        assertThat(coordinator
                        .post(at("/versions/1/co-signature"), Map.of("outcome", "CO_SIGNED"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void where_the_coordinator_is_accredited_nothing_is_said_of_a_mentor() {
        Account accredited = program.account(Role.COORDINATOR);
        UUID other = program.plan("Book fair");
        program.join(other, accredited, Capacity.COORDINATOR);
        Browser own = program.signedIn(accredited);
        own.post("/plans/" + other + "/versions", Map.of("reason", "First"));

        assertThat(own.get("/plans/" + other + "/commander").body()).doesNotContain("co-signed", "Mentor:");
    }
}
