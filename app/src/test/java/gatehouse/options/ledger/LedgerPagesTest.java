package gatehouse.options.ledger;

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

class LedgerPagesTest {
    private static RunningProgram program;
    private static Account author;
    private static Browser coordinator;
    private UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(author);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan_with_a_measure_that_is_judged() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        coordinator.post(
                at("/method-assessments"),
                Map.of(
                        "name", "Vehicle, quay",
                        "category", "VAW",
                        "applicability", "APPLICABLE",
                        "likelihood", "3",
                        "impact", "4"));
        coordinator.post(
                at("/recommendations"), Map.of("statement", "Barriers <b>at</b> the quay", "askedOf", "POLICE"));
        coordinator.post(at("/effects-of-measures"), effect("1"));
    }

    private static Map<String, String> effect(String likelihood) {
        return Map.of(
                "measures", "REC-001",
                "effectKind", "LOWERS",
                "assessment", "MTH-001",
                "likelihood", likelihood,
                "impact", "4",
                "reason", "Tested for this approach.");
    }

    private String at(String path) {
        return "/plans/" + plan + path;
    }

    @Test
    void the_ledger_shows_what_is_open_while_nothing_is_decided() {
        assertThat(coordinator.get(at("/ledger")).body())
                .contains("Barriers &lt;b&gt;at&lt;/b&gt; the quay")
                .contains("0 not judged, 1 Very high, 0 High, 0 Medium, 0 Low")
                .contains("NOT ACCEPTED IN ANY PART.")
                .contains("OWNED BY NOBODY");
    }

    @Test
    void an_effect_above_what_was_assessed_is_refused_beside_its_question_and_nothing_is_lost() {
        assertThat(coordinator.post(at("/effects-of-measures"), effect("4")).body())
                .contains("That is above what MTH-001 was assessed at.")
                .contains("Tested for this approach.");
    }

    @Test
    void a_what_if_changes_nothing_until_it_is_kept_as_the_reason_for_a_decision() {
        String asked = coordinator.get(at("/what-if?added=REC-001")).body();
        assertThat(asked).contains("Changes from Very high", "EFF-001, with REC-001: Tested for this approach.");
        assertThat(coordinator.get(at("/what-ifs")).body()).doesNotContain("WIF-001");

        coordinator.post(at("/what-if"), Map.of("added", "REC-001", "name", "Barriers or not"));

        assertThat(coordinator.get(at("/what-ifs/WIF-001")).body())
                .contains("Barriers or not", "Then: 0 not judged, 0 Very high");
    }

    @Test
    void a_what_if_without_a_name_is_given_back() {
        assertThat(coordinator.post(at("/what-if"), Map.of("added", "REC-001")).body())
                .contains("Say what was asked, in a few words.")
                .contains("name=\"added\" value=\"REC-001\"");
    }
}
