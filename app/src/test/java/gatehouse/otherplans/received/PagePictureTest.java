package gatehouse.otherplans.received;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.reader.MadePdf;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of another plan as it is printed, beside its words. */
class PagePictureTest {
    private static RunningProgram program;
    private static Account author;
    private static Account owner;
    private static Browser coordinator;
    private UUID plan;
    private String reading;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        owner = program.account("Wes Bin", Role.PLAN_OWNER);
        coordinator = program.signedIn(author);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan_that_came_in_as_a_pdf() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        program.join(plan, owner, Capacity.PLAN_OWNER);
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Tactical plan"));
        reading = receive("plan.pdf", MadePdf.ofPages(2));
    }

    private String at(String path) {
        return "/plans/" + plan + path;
    }

    private String receive(String name, byte[] bytes) {
        return coordinator
                .postFile(at("/other-plans/PLN-001/receiving"), Map.of("label", name), "file", name, bytes)
                .location();
    }

    private String page(int number) {
        return reading.replace("/reading", "/pages/" + number);
    }

    @Test
    void the_page_of_what_is_looked_at_is_shown_and_is_a_picture_of_a_page() throws Exception {
        assertThat(coordinator.get(reading).body()).contains(page(1), "Page 1 as it is printed", "loading=\"lazy\"");

        Browser.Answer picture = coordinator.get(page(1));

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers().get("content-type")).isEqualTo("image/png");
        assertThat(picture.headers().get("cache-control")).isEqualTo("no-store");
        assertThat(ImageIO.read(new ByteArrayInputStream(coordinator.bytes(page(1))))
                        .getWidth())
                .isEqualTo(1_000);
    }

    @Test
    void a_page_that_is_not_there_is_said_not_to_be() {
        assertThat(coordinator.get(page(0)).status()).isEqualTo(422);
        assertThat(coordinator.get(page(999)).status()).isEqualTo(422);
        assertThat(coordinator.get(page(999)).body()).contains("and not the one that was asked for");
    }

    @Test
    void a_file_without_pages_shows_none() {
        String text = receive("plan.txt", "Quay Street closes at ten.".getBytes(StandardCharsets.UTF_8));

        assertThat(coordinator.get(text).body()).doesNotContain("as it is printed");
        assertThat(coordinator.get(text.replace("/reading", "/pages/1")).status())
                .isEqualTo(422);
    }

    @Test
    void whoever_is_not_on_the_plan_and_the_owner_of_another_see_no_page() {
        Browser stranger = program.signedIn(program.account("Stray", Role.COORDINATOR));

        assertThat(stranger.get(page(1)).status()).isEqualTo(404);
        assertThat(program.signedIn(owner).get(page(1)).status()).isEqualTo(404);
    }

    @Test
    void a_look_at_a_page_is_in_the_log() {
        coordinator.get(page(1));

        assertThat(program.sql()
                        .sql("""
                                select count(*) from audit_entry
                                where convert_from(body, 'UTF8') like '%item/RCV-001/page/1"%'
                                    and convert_from(body, 'UTF8') like :plan
                                """)
                        .param("plan", "%" + plan + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
