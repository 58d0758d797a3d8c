package gatehouse.action.decisionlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.World;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecisionLogServiceTest {
    private static World world;
    private Loggists loggists;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void an_empty_log() {
        loggists = new Loggists(world);
    }

    @Test
    void two_loggists_at_one_second_are_both_kept_one_after_the_other() throws Exception {
        int each = 25;
        CountDownLatch together = new CountDownLatch(2);
        List<Future<?>> writing = new ArrayList<>();
        try (Threads threads = new Threads(2)) {
            for (UUID person : List.of(world.field, world.marsh)) {
                writing.add(threads.pool.submit(() -> {
                    together.countDown();
                    together.await();
                    for (int n = 0; n < each; n++) {
                        loggists.write(person, "Seen at the gate, " + n);
                    }
                    return null;
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }

        DecisionLog log = loggists.log();
        assertThat(log.entries())
                .extracting(LogEntry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * each).boxed().toList());
        assertThat(log.entries()).noneMatch(log::clockWentBackBefore);
        for (String author : List.of("Insp Jo Field", "Sgt Ade Marsh")) {
            assertThat(log.entries())
                    .filteredOn(entry -> entry.author().equals(author))
                    .extracting(entry -> entry.said(Heading.WHAT))
                    .containsExactlyElementsOf(IntStream.range(0, each)
                            .mapToObj(n -> "Seen at the gate, " + n)
                            .toList());
        }
    }

    /** A few threads that are gone with the test. */
    private static final class Threads implements AutoCloseable {
        private final ExecutorService pool;

        Threads(int number) {
            pool = Executors.newFixedThreadPool(number);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_log_entry set what = 'Other words'",
                "delete from decision_log_entry",
                "update decision_log_about set position = 9",
                "delete from decision_log_about"
            })
    void nothing_is_changed_or_taken_out_once_it_is_written(String statement) {
        loggists.write(world.field, "The gate was shut");

        assertThatThrownBy(() -> world.sql.sql(statement).update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        JdbcClient.create(world.database.owner()).sql(statement).update())
                .hasStackTraceContaining("closed once written");
    }

    @Test
    void no_number_is_left_out_even_by_the_database() {
        loggists.write(world.field, "The gate was shut");

        assertThatThrownBy(() -> insert(3, "now()")).hasMessageContaining("follows_the_one_before");
    }

    private void insert(int number, String writtenAt) {
        world.sql
                .sql("insert into decision_log_entry (plan_id, number, happened_at, timed_by, written_at, author, what)"
                        + " values (:plan, :number, now(), 'TYPED', " + writtenAt + ", 'Insp Jo Field', 'Seen')")
                .param("plan", loggists.plan)
                .param("number", number)
                .update();
    }

    @Test
    void when_the_clock_went_back_the_order_stays_and_the_entry_says_so() {
        insert(1, "now() + interval '1 hour'");
        loggists.write(world.field, "The gate was shut");

        DecisionLog log = loggists.log();
        assertThat(log.entries()).extracting(LogEntry::number).containsExactly(1, 2);
        assertThat(log.entries())
                .filteredOn(log::clockWentBackBefore)
                .extracting(LogEntry::number)
                .containsExactly(2);
    }

    @Test
    void the_time_is_that_of_the_first_key_counted_back_from_the_clock_of_the_store() {
        LogForm form = new LogForm(UUID.randomUUID(), Optional.of(90_000L), Map.of("what", "The gate was shut"));
        loggists.send(world.field, form);

        LogEntry entry = loggists.newest();
        assertThat(Duration.between(entry.happenedAt(), entry.writtenAt())).isEqualTo(Duration.ofSeconds(90));
        assertThat(entry.timedBy()).isEqualTo(TimedBy.FIRST_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1e9", "99999999999", "2027-06-26T10:00:00Z"})
    void a_count_that_cannot_be_is_no_count_and_the_time_is_that_of_writing(String sent) {
        LogForm form = LogForm.read(
                UUID.randomUUID(), Map.of("what", List.of("The gate was shut"), "_elapsed", List.of(sent)));
        loggists.send(world.field, form);

        assertThat(loggists.newest().happenedAt()).isEqualTo(loggists.newest().writtenAt());
        assertThat(loggists.newest().timedBy()).isEqualTo(TimedBy.WRITTEN);
    }

    @Test
    void only_the_thing_itself_is_needed() {
        assertThatThrownBy(() -> loggists.write(world.field, Map.of("known", "Two calls")))
                .isInstanceOf(NotTaken.class)
                .hasMessage("Say what happened, or what is decided. Everything else may be left.");
        loggists.write(world.field, "The gate was shut");

        assertThat(loggists.newest().words()).containsOnlyKeys(Heading.WHAT);
    }

    @Test
    void an_entry_keeps_every_step_of_the_model_and_the_items_it_is_about() {
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, loggists.plan),
                gatehouse.plan.item.ItemForm.filled(
                        world.kinds.get("VULNERABILITY"), "", Map.of("statement", List.of("The gate stands open"))));
        Map<String, String> typed = new java.util.TreeMap<>();
        for (Heading heading : Heading.values()) {
            typed.put(heading.field(), "Said of " + heading);
        }
        typed.put("about", "tsk-001, vul-001");
        typed.put("reviewAt", "2099-06-26 16:00");
        loggists.write(world.field, typed);

        LogEntry entry = loggists.newest();
        for (Heading heading : Heading.values()) {
            assertThat(entry.said(heading)).isEqualTo("Said of " + heading);
        }
        assertThat(entry.about()).containsExactly("TSK-001", "VUL-001");
        assertThat(entry.reviewAt()).contains(java.time.Instant.parse("2099-06-26T15:00:00Z"));
    }

    @Test
    void what_is_not_in_the_plan_is_said_beside_its_box() {
        assertThatThrownBy(() -> loggists.write(
                        world.field,
                        Map.of("what", "Seen", "about", "REC-009", "corrects", "LOG-004", "happened", "x")))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        wrong -> assertThat(wrong.errors()).containsOnlyKeys("about", "corrects", "happened"));
    }

    @Test
    void a_correction_is_an_entry_of_its_own_that_names_the_one_corrected() {
        loggists.write(world.field, "Two vans at the gate");
        loggists.write(world.marsh, Map.of("what", "One van, not two", "corrects", "log 1"));

        DecisionLog log = loggists.log();
        assertThat(log.entries()).hasSize(2);
        assertThat(log.correctionsOf(log.entries().get(0)))
                .containsExactly(log.entries().get(1));
        assertThat(log.entries().get(0).said(Heading.WHAT)).isEqualTo("Two vans at the gate");
    }

    @Test
    void a_loggist_types_for_the_coordinator_and_is_named_beside_her() {
        world.member(loggists.plan, world.stranger, Capacity.LOGGIST);
        loggists.write(world.stranger, "The gate was shut");

        assertThat(loggists.newest().author()).isEqualTo("Insp Jo Field");
        assertThat(loggists.newest().loggist()).isEqualTo("Insp Lee Stranger");
    }

    @Test
    void an_observation_says_whether_it_was_submitted_as_intelligence() {
        loggists.write(
                world.field,
                Map.of("what", "A man filmed the gate", "intelligence", "SUBMITTED", "intelligenceWords", "NP/27/4"));
        assertThat(loggists.newest().intelligenceSaid()).isEqualTo("Submitted as intelligence: NP/27/4");

        assertThatThrownBy(() -> loggists.write(world.field, Map.of("what", "Seen", "intelligence", "SUBMITTED")))
                .hasMessage("Give the reference under which it was submitted.");
        assertThatThrownBy(() -> loggists.write(world.field, Map.of("what", "Seen", "intelligence", "NOT_SUBMITTED")))
                .hasMessage("Say why it was not submitted as intelligence.");
    }

    @Test
    void a_plan_of_published_facts_has_no_log() {
        JdbcClient.create(world.database.owner())
                .sql("update plan set published = true, banner = 'FACTS', marking = '', author = '' where id = :plan")
                .param("plan", loggists.plan)
                .update();

        assertThatThrownBy(() -> loggists.write(world.field, "Seen")).isInstanceOf(Refusal.class);
    }
}
