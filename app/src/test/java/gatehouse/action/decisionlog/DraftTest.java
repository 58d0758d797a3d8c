package gatehouse.action.decisionlog;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;

/** What is being typed into a log, kept meanwhile. */
class DraftTest {
    private static World world;
    private Loggists loggists;
    private final UUID form = UUID.randomUUID();

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

    private void keep(UUID of, long elapsed, Map<String, String> typed) {
        world.log.keepDraft(
                world.by(world.field, Action.DECISION_LOG_WRITE, loggists.plan),
                new LogForm(of, Optional.of(elapsed), typed));
    }

    private Optional<Draft> found(UUID person) {
        return world.entrance.look(world.by(person, Action.PLAN_SEE, loggists.plan), "log", world.log::draft);
    }

    @Test
    void it_comes_back_to_the_one_who_typed_it_and_to_nobody_else() {
        keep(form, 1000, Map.of("what", "A man at the", "known", "One call"));

        assertThat(found(world.field).orElseThrow().form().typed())
                .isEqualTo(Map.of("what", "A man at the", "known", "One call"));
        assertThat(found(world.marsh)).isEmpty();
    }

    @Test
    void its_first_key_is_the_entrys_however_much_later_that_is_sent() {
        keep(form, 60_000, Map.of("what", "A man"));
        keep(form, 75_000, Map.of("what", "A man at the gate"));
        Draft kept = found(world.field).orElseThrow();

        loggists.send(world.field, new LogForm(form, Optional.of(2_000L), Map.of("what", "A man at the gate")));

        assertThat(loggists.newest().happenedAt()).isEqualTo(kept.beganAt());
        assertThat(Duration.between(
                        loggists.newest().happenedAt(), loggists.newest().writtenAt()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        assertThat(found(world.field)).isEmpty();
    }

    @Test
    void one_that_arrives_after_its_entry_does_not_come_back() {
        loggists.send(world.field, new LogForm(form, Optional.empty(), Map.of("what", "A man at the gate")));
        keep(form, 1000, Map.of("what", "A man at the ga"));

        assertThat(found(world.field)).isEmpty();
        keep(UUID.randomUUID(), 1000, Map.of("what", "The next"));
        assertThat(found(world.field)).isPresent();
    }

    @Test
    void an_entry_from_another_page_leaves_it_alone() {
        keep(form, 1000, Map.of("what", "A man at the"));
        loggists.write(world.field, "The gate was shut");

        assertThat(found(world.field)).isPresent();
    }

    @Test
    void emptied_or_thrown_away_it_is_gone() {
        keep(form, 1000, Map.of("what", "A man"));
        keep(form, 2000, Map.of());
        assertThat(found(world.field)).isEmpty();

        keep(form, 1000, Map.of("what", "A man"));
        world.log.discardDraft(world.by(world.field, Action.DECISION_LOG_WRITE, loggists.plan));
        assertThat(found(world.field)).isEmpty();
    }
}
