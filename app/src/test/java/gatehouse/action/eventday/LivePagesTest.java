package gatehouse.action.eventday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages that stay open and are told: each only while its person may look, and four of a person at most. */
class LivePagesTest extends AtThePlan {
    private static final String CLOSED = "closed";

    @BeforeEach
    void something_to_check() {
        made("/recommendations", Map.of("statement", "Barriers", "askedOf", "POLICE"));
        made("/deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE", "words", "Set at six"));
    }

    private record Ear(int status, BlockingQueue<String> heard, InputStream open) implements AutoCloseable {
        String next() throws InterruptedException {
            return heard.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    private Ear listen(Browser who) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newBuilder()
                .cookieHandler(who.cookies())
                .build()
                .send(who.request(at("/day/live")).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        if (answer.statusCode() == 200) {
            Thread reading = new Thread(() -> read(answer.body(), heard));
            reading.setDaemon(true);
            reading.start();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(":open");
        }
        return new Ear(answer.statusCode(), heard, answer.body());
    }

    private static void read(InputStream body, BlockingQueue<String> heard) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (!line.isEmpty()) {
                    heard.add(line);
                }
                line = lines.readLine();
            }
        } catch (IOException let) {
            heard.add(let.getClass().getName());
        }
        heard.add(CLOSED);
    }

    private void check() {
        made("/day/checks", Map.of("line", "REC-001", "state", "NOT_IN_PLACE", "words", "A secret word: osprey"));
    }

    @Test
    void every_open_page_is_told_that_something_was_checked_and_nothing_of_what() throws Exception {
        try (Ear one = listen(coordinator);
                Ear other = listen(coordinator)) {
            check();
            for (Ear ear : List.of(one, other)) {
                assertThat(ear.next()).isEqualTo("event:checked");
                assertThat(ear.next()).isEqualTo("data:");
                assertThat(ear.heard()).isEmpty();
            }
        }
    }

    @Test
    void who_is_taken_off_the_plan_is_told_nothing_more_and_let_go() throws Exception {
        Account commander = program.account("Ada Tern", Role.TACTICAL_COMMANDER);
        program.join(plan, commander, Capacity.TACTICAL);
        try (Ear ear = listen(program.signedIn(commander))) {
            program.sql()
                    .sql("update plan_member set ended_at = now(), ended_by = 'a test' where person_id = :person")
                    .param("person", commander.id())
                    .update();
            check();
            assertThat(ear.next()).isEqualTo(CLOSED);
        }
    }

    @Test
    void a_fifth_page_of_one_person_is_not_live() throws Exception {
        Account commander = program.account("Ros Hall", Role.TACTICAL_COMMANDER);
        program.join(plan, commander, Capacity.TACTICAL);
        Browser browser = program.signedIn(commander);
        List<Ear> ears = new ArrayList<>();
        for (int n = 1; n <= LivePages.MOST_OF_A_PERSON + 1; n++) {
            ears.add(listen(browser));
        }
        assertThat(ears.stream().map(Ear::status)).containsExactly(200, 200, 200, 200, 204);
        for (Ear ear : ears) {
            ear.close();
        }
    }

    @Test
    void a_stranger_hears_nothing() throws Exception {
        try (Ear ear = listen(program.person(Role.COORDINATOR))) {
            assertThat(ear.status()).isEqualTo(404);
        }
    }
}
