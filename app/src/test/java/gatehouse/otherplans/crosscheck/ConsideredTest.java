package gatehouse.otherplans.crosscheck;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.otherplans.rule.Laid;

import static org.assertj.core.api.Assertions.assertThat;

/** Which version of each other plan was considered. */
class ConsideredTest {

    private static Considered of(SmallPlan plan) {
        return Considered.in(plan.contents()).get(0);
    }

    @Test
    void it_is_the_last_that_somebody_read_and_not_a_newer_one_that_nobody_opened() {
        SmallPlan plan = Laid.harbour()
                .with("RCV-001", "readBy", "PC Field")
                .with("RCV-009", "plan", "PLN-001", "label", "4", "receivedOn", "2026-06-05 09:00");

        assertThat(of(plan).version()).isEqualTo("3");
        assertThat(of(plan).newer()).extracting(item -> item.reference()).containsExactly("RCV-009");
        assertThat(of(plan.with("RCV-009", "readOn", "2026-06-06")).version()).isEqualTo("4");
    }

    @Test
    void anything_taken_from_a_version_is_reading_it() {
        SmallPlan plan = Laid.harbour()
                .with("RCV-009", "plan", "PLN-001", "label", "4", "receivedOn", "2026-06-05 09:00")
                .with("FCT-001", "plan", "PLN-001", "receivedVersion", "RCV-009", "words", "Closed at ten.");

        assertThat(of(plan).version()).isEqualTo("4");
    }

    @Test
    void a_plan_that_nobody_saw_or_that_nobody_read_where_it_is_held_was_not_considered() {
        assertThat(of(SmallPlan.empty().with("PLN-001", "planTitle", "Crowd plan", "version", "2", "seen", "NOT_SEEN"))
                        .isNone())
                .isTrue();
        SmallPlan held =
                SmallPlan.empty().with("PLN-001", "planTitle", "Crowd plan", "version", "2", "seen", "HELD_ELSEWHERE");
        assertThat(of(held).isNone()).isTrue();
        assertThat(of(held.with("PLN-001", "readBy", "PC Field")).version()).isEqualTo("2");
    }

    @Test
    void a_frozen_version_states_which_it_was_whatever_comes_in_later() {
        try (RunningProgram program = RunningProgram.start()) {
            Account author = program.account("Jo Field", Role.COORDINATOR);
            Browser coordinator = program.signedIn(author);
            UUID plan = program.plan("Harbour Day");
            program.join(plan, author, Capacity.COORDINATOR);
            String at = "/plans/" + plan;
            coordinator.post(at + "/other-plans", Map.of("planTitle", "Traffic plan", "version", "3", "seen", "SEEN"));
            coordinator.post(at + "/versions", Map.of("reason", "To be asked"));
            coordinator.post(
                    at + "/other-plans/PLN-001",
                    Map.of("planTitle", "Traffic plan", "version", "5", "seen", "SEEN", "revision", "1"));

            var kept = program.part(Entrance.class)
                    .look(
                            RunningProgram.command().as(Action.VERSION_SEE).on(plan),
                            "version/1",
                            change -> program.part(VersionService.class)
                                    .open(change, 1)
                                    .contents()
                                    .part("plansConsidered"));

            assertThat(kept)
                    .containsExactly(
                            Map.of("plan", "PLN-001", "title", "Traffic plan", "considered", "YES", "version", "3"));
        }
    }
}
