package gatehouse.foundation.account;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TwoForcesTest {
    @Test
    void another_forces_people_are_not_there_and_commands_must_say_which_force() {
        try (RunningProgram program = RunningProgram.start()) {
            Browser administrator = program.person(Role.ADMINISTRATOR);
            UUID force = UUID.randomUUID();
            UUID stranger = UUID.randomUUID();
            program.sql()
                    .sql("insert into force (id, name) values (:id, 'Elsewhere Police')")
                    .param("id", force)
                    .update();
            program.sql().sql("""
                            insert into account (id, force_id, sign_in_name, name, roles, created_at)
                            values (:id, :force, 'stranger.elsewhere', 'Insp Stranger', '{}', now())
                            """).param("id", stranger).param("force", force).update();
            program.sql().sql("""
                            insert into account_state (id, account_id, state, set_by, set_at)
                            values (gen_random_uuid(), :id, 'ACTIVE', 'a test', now())
                            """).param("id", stranger).update();

            assertThat(administrator.get("/accounts/" + stranger).status()).isEqualTo(404);
            assertThat(administrator.get("/accounts").body()).doesNotContain("Insp Stranger");
            AccountService accounts = program.part(AccountService.class);
            assertThatThrownBy(() -> accounts.add(
                            RunningProgram.command(), new NewAccount("", "new", "New", "", Set.of(Role.COORDINATOR))))
                    .hasMessage(AccountRefusal.WHICH_FORCE.sentence());
            assertThat(accounts.add(
                                    RunningProgram.command(),
                                    new NewAccount("Elsewhere Police", "new", "New", "", Set.of(Role.COORDINATOR)))
                            .account()
                            .force())
                    .isEqualTo(force);
        }
    }
}
