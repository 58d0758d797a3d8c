package gatehouse.foundation.mail;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written to be told, and what is not. */
class OutboxTest extends WithPostman {

    @Test
    void what_is_told_once_is_told_once_whoever_says_it_again() {
        put("one");

        assertThat(put(outbox, "one", "a.marsh@northshire.example")).isFalse();
        roundAfter(Duration.ofSeconds(1));

        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void a_change_that_is_undone_leaves_no_letter() {
        assertThatThrownBy(() -> world.entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
                    outbox.put(
                            change,
                            new Letter("one", "a@northshire.example", "ACT-001", "given to you", "", Optional.empty()));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        roundAfter(Duration.ofSeconds(1));

        assertThat(postman.letters).isEmpty();
    }

    @Test
    void where_no_server_is_set_nothing_is_written() {
        assertThat(put(new Outbox(world.entrance, MailSettings.none()), "one", "a@northshire.example"))
                .isFalse();
        assertThat(world.sql
                        .sql("select count(*) from mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_letter_goes_only_to_the_domains_that_the_force_allows() {
        Outbox close = new Outbox(
                world.entrance,
                postman.settings(Map.of("gatehouse.mail.domains", "northshire.example, harbour.example")));

        assertThat(put(close, "one", "a@Northshire.example")).isTrue();
        assertThat(put(close, "two", "a@elsewhere.example")).isFalse();
    }
}
