package gatehouse.plan.capture;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A file dropped in under Today, before anyone has said which plan it is for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedFileTest {
    private RunningProgram program;
    private Browser field;
    private Browser marsh;
    private UUID plan;

    @BeforeAll
    void start() {
        program = RunningProgram.start();
        Account insp = program.account("Insp Jo Field", Role.COORDINATOR);
        Account sgt = program.account("Sgt Ade Marsh", Role.COORDINATOR);
        plan = program.plan("Harbour Day");
        program.join(plan, insp, Capacity.COORDINATOR);
        program.join(plan, sgt, Capacity.DEPUTY);
        field = program.signedIn(insp);
        marsh = program.signedIn(sgt);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void it_opens_for_the_one_who_captured_it_alone_and_for_the_plan_once_it_is_given() {
        field.postFile("/captures", Map.of("words", "Seen on the way"), "file", "gate.txt", "Open".getBytes(UTF_8));
        String own = found("/captures/[0-9a-f-]+/file", field.get("/").body());
        assertThat(field.get(own).body()).isEqualTo("Open");
        assertThat(marsh.get(own).status()).isEqualTo(404);

        String capture = own.substring(0, own.lastIndexOf('/'));
        assertThat(field.post(capture + "/plan", Map.of("to", plan.toString())).status())
                .isEqualTo(303);

        String file = found(
                "/plans/" + plan + "/files/[0-9a-f-]+",
                marsh.get("/plans/" + plan + "/captures").body());
        assertThat(marsh.get(file).body()).isEqualTo("Open");
        assertThat(field.get(file).body()).isEqualTo("Open");
        assertThat(field.get(own).status()).isEqualTo(404);
    }

    private static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}
