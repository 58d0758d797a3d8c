package gatehouse.home.command;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator signed in to the program, at a plan that is empty before each test. */
public abstract class AtThePlan {
    protected static RunningProgram program;
    protected static Account author;
    protected static Browser coordinator;
    protected UUID plan;

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
    void an_empty_plan() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
    }

    protected final String at(String path) {
        return "/plans/" + plan + path;
    }

    /** Sends a form that must be taken. */
    protected final void made(String path, Map<String, String> form) {
        assertThat(coordinator.post(at(path), form).status()).as(path).isEqualTo(303);
    }
}
