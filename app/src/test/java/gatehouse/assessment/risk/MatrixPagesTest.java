package gatehouse.assessment.risk;

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

class MatrixPagesTest {
    private static RunningProgram program;
    private static Browser administrator;
    private static Browser coordinator;
    private static Account account;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        administrator = program.person(Role.ADMINISTRATOR);
        account = program.account(Role.COORDINATOR);
        coordinator = program.signedIn(account);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void an_administrator_adds_a_scale_once_and_never_changes_it() {
        String file = ScaleFileTest.SCALE.replace("NORTHSHIRE/1", "ONCE/1");
        assertThat(administrator.post("/scales", Map.of("scale", file)).location())
                .isEqualTo("/scales/ONCE/1");

        Browser.Answer again =
                administrator.post("/scales", Map.of("scale", file.replace("\"Small\", \"Grave\"", "\"A\", \"B\"")));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("There is a scale ONCE/1 already. A scale in use never changes: give it the next version.");
        assertThat(coordinator.get("/scales/ONCE/1").body())
                .contains("Grave", "By name only.", "<svg class=\"matrix\"");
        assertThat(coordinator.post("/scales", Map.of("scale", file)).status()).isEqualTo(404);
    }

    @Test
    void a_scale_is_read_from_a_file_too() {
        String file = ScaleFileTest.SCALE.replace("NORTHSHIRE/1", "FILED/1");

        assertThat(administrator
                        .postFile(
                                "/scales",
                                Map.of("scale", ""),
                                "file",
                                "scale.json",
                                file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .location())
                .isEqualTo("/scales/FILED/1");
    }

    @Test
    void a_faulty_scale_is_not_added_and_every_fault_says_where() {
        String file = ScaleFileTest.SCALE
                .replace("NORTHSHIRE/1", "FAULTY/1")
                .replace("[[1, 1], [1, 2], [2, 2]]", "[[1, 0], [1, 9], [2]]");

        Browser.Answer answer = administrator.post("/scales", Map.of("scale", file));

        assertThat(answer.body())
                .contains(
                        "likelihood 1 “Rare” and impact 2 “Grave” is in no band",
                        "likelihood 2 “Possible” and impact 2 “Grave” is in band 9",
                        "The row of squares of likelihood 3 “Likely” has 1 square and");
        assertThat(administrator.get("/scales/FAULTY/1").status()).isEqualTo(404);
    }

    @Test
    void a_new_plan_takes_the_newest_scale_of_its_force_and_an_old_one_keeps_its_own() {
        String before = begun("Operation Before");
        String scale = before.replaceAll("(?s).*href=\"/scales/([A-Z0-9/-]+)\".*", "$1");
        administrator.post("/scales", Map.of("scale", ScaleFileTest.SCALE.replace("NORTHSHIRE/1", "NEWEST/1")));

        String after = begun("Operation After");

        assertThat(after).contains("/scales/NEWEST/1", "By name only.");
        assertThat(coordinator.get(address(before) + "/matrix").body())
                .contains("/scales/" + scale)
                .doesNotContain("/scales/NEWEST/1");
    }

    @Test
    void the_matrix_counts_what_applies_and_says_what_was_not_judged() {
        UUID id = program.plan("Operation Example");
        program.join(id, account, Capacity.COORDINATOR);
        String plan = "/plans/" + id;
        String first = assessment(plan, "Vehicle at the gate", "APPLICABLE", "3", "4");
        String second = assessment(plan, "Placed device in the queue", "APPLICABLE", "3", "4");
        String notJudged = assessment(plan, "Fire in the stand", "APPLICABLE", "", "");
        String not = assessment(plan, "Drone over the quay", "NOT_APPLICABLE", "4", "4");

        String page = coordinator.get(plan + "/matrix").body();

        assertThat(page)
                .contains(
                        "Very high: 2 assessments (" + first + ", " + second + ")",
                        "Low: none",
                        "1 not judged, so in no square.",
                        notJudged,
                        "url(#band-4)",
                        "<th scope=\"row\" class=\"govuk-table__header\">3 Likely</th>")
                .doesNotContain(not);
        assertThat(page.indexOf(notJudged)).isLessThan(page.indexOf("<svg"));
    }

    private static String assessment(String plan, String name, String applies, String likelihood, String impact) {
        String made = coordinator
                .post(
                        plan + "/method-assessments",
                        Map.of(
                                "name", name,
                                "category", "VAW",
                                "applicability", applies,
                                "applicabilityReason", "As seen",
                                "likelihood", likelihood,
                                "impact", impact))
                .location();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private static String begun(String name) {
        String plan = coordinator
                .post(
                        "/plans",
                        Map.of("planName", name, "form", "CONCISE", "planMarking", "OFFICIAL", "task", "Develop it"))
                .location();
        return coordinator.get(plan + "/matrix").body();
    }

    private static String address(String page) {
        return page.replaceAll("(?s).*href=\"(/plans/[0-9a-f-]{36})/matrix\".*", "$1");
    }
}
