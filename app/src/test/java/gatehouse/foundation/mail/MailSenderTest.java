package gatehouse.foundation.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailSenderTest extends WithPostman {

    @Test
    void a_letter_is_sent_once_at_its_marking_with_a_reference_and_a_link_and_no_word_of_the_plan() {
        put("one");
        roundAfter(Duration.ofSeconds(1));
        roundAfter(Duration.ofDays(3));

        assertThat(postman.letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Subject: OFFICIAL: ACT-001 of ", ", due tomorrow", "To: a.marsh@northshire.example")
                        .contains("https://gatehouse.northshire.example/plans/x/references/ACT-001")
                        .contains("Auto-Submitted: auto-generated")
                        .doesNotContain("Harbour Day"));
        assertThat(fared().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void where_no_server_answers_a_letter_waits_longer_each_time_and_goes_when_one_does() {
        put("one");
        int port = postman.port();
        postman.close();
        roundAfter(Duration.ofSeconds(1));
        assertThat(fared().state()).isEqualTo(MailState.WAITING);
        assertThat(fared().words()).contains("tried 1 time").containsIgnoringCase("connect");

        roundAfter(Duration.ofSeconds(50));
        assertThat(fared().tries()).isEqualTo(1);
        roundAfter(Duration.ofSeconds(20));
        assertThat(fared().tries()).isEqualTo(2);
        roundAfter(Duration.ofMinutes(4));
        assertThat(fared().tries()).as("port " + port).isEqualTo(2);

        try (Postman back = new Postman()) {
            new MailSender(database, back.settings(), List.of()).round();
            clock.moveOn(Duration.ofMinutes(2));
            new MailSender(database, back.settings(), List.of()).round();
            assertThat(back.letters).hasSize(1);
        }
        assertThat(fared().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void where_no_server_answers_only_one_of_many_letters_waits_for_it_each_round() {
        for (int i = 0; i < 20; i++) {
            put("letter " + i);
        }
        postman.close();
        roundAfter(Duration.ofSeconds(1));

        assertThat(world.sql
                        .sql("select count(*) from mail_state where tries > 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_letter_that_never_goes_is_given_up_and_says_so() {
        put("one");
        postman.mood = Postman.Mood.NOT_NOW;
        for (int day = 0; day < 10; day++) {
            roundAfter(Duration.ofHours(25));
        }

        assertThat(fared().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(fared().said()).startsWith("Tried 8 times. Last: ").contains("451 try again later");
        assertThat(troubled()).hasSize(1);
    }

    @Test
    void what_the_server_refuses_is_not_tried_again_and_its_words_are_shown() {
        put("one");
        postman.mood = Postman.Mood.REFUSES;
        roundAfter(Duration.ofSeconds(1));
        postman.mood = Postman.Mood.TAKES;
        roundAfter(Duration.ofDays(3));

        assertThat(fared().state()).isEqualTo(MailState.REFUSED);
        assertThat(fared().words()).contains("550 no such mailbox here");
        assertThat(postman.letters).isEmpty();
    }

    @Test
    void a_server_that_hangs_up_after_the_whole_letter_leaves_it_unknown_and_it_is_never_sent_again_by_itself() {
        put("one");
        postman.mood = Postman.Mood.DROPS_AFTER_DATA;
        roundAfter(Duration.ofSeconds(1));
        postman.mood = Postman.Mood.TAKES;
        roundAfter(Duration.ofDays(3));

        assertThat(fared().state()).isEqualTo(MailState.UNKNOWN);
        assertThat(fared().words()).contains("did not say whether it took it");
        assertThat(postman.letters).as("it had it, and told nobody").hasSize(1);
        assertThat(troubled()).hasSize(1);
    }

    @Test
    void a_server_that_takes_a_letter_and_hangs_up_has_taken_it() {
        put("one");
        postman.mood = Postman.Mood.TAKES_AND_DROPS;
        roundAfter(Duration.ofSeconds(1));
        roundAfter(Duration.ofDays(3));

        assertThat(fared().state()).isEqualTo(MailState.SENT);
        assertThat(postman.letters).hasSize(1);
    }

    @Test
    void a_person_may_have_it_sent_again_once() {
        put("one");
        postman.mood = Postman.Mood.REFUSES;
        roundAfter(Duration.ofSeconds(1));
        postman.mood = Postman.Mood.TAKES;
        UUID administrator = world.person("Kit Admin", Role.ADMINISTRATOR);
        UUID id = fared().id();

        outbox.again(world.by(administrator, Action.ACCOUNT_MANAGE), id);
        assertThatThrownBy(() -> outbox.again(world.by(administrator, Action.ACCOUNT_MANAGE), id))
                .hasMessage(MailRefusal.SENT_AGAIN_ALREADY.sentence());
        roundAfter(Duration.ofMinutes(1));

        assertThat(postman.letters).hasSize(1);
        assertThat(troubled()).isEmpty();
    }

    @Test
    void a_slow_server_holds_up_nobody_longer_than_patience_lasts() {
        put("one");
        postman.mood = Postman.Mood.SAYS_NOTHING;
        long begun = System.nanoTime();
        roundAfter(Duration.ofSeconds(1));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(fared().state()).isEqualTo(MailState.WAITING);
        assertThat(fared().tries()).isEqualTo(1);
    }

    @Test
    void what_was_being_sent_when_the_program_stopped_is_said_to_be_unknown() {
        put("one");
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(database.inTransaction(new MailRepository()::take)).isPresent();
        roundAfter(Duration.ofDays(1));

        assertThat(fared().state()).isEqualTo(MailState.UNKNOWN);
        assertThat(postman.letters).isEmpty();
    }

    @Test
    void two_that_would_send_at_once_send_each_letter_once() throws InterruptedException {
        for (int i = 0; i < 25; i++) {
            put("letter " + i);
        }
        clock.moveOn(Duration.ofSeconds(1));
        List<Thread> both = Stream.of(0, 1)
                .map(n -> new Thread(() -> new MailSender(database, postman.settings(), List.of()).round()))
                .toList();
        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }
        sender.round();

        assertThat(postman.letters).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void the_database_itself_lets_nothing_that_was_sent_wait_again() {
        put("one");
        roundAfter(Duration.ofSeconds(1));

        assertThatThrownBy(() ->
                        world.sql.sql("update mail_state set state = 'WAITING'").update())
                .hasMessageContaining("an e-mail that is SENT does not become WAITING");
    }

    @Test
    void a_letter_that_is_of_no_use_any_more_is_not_sent() {
        world.entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
            change.logged("test", "", Map.of());
            return outbox.put(
                    change,
                    new Letter(
                            "one",
                            "a@northshire.example",
                            "ACT-001",
                            "due today",
                            "",
                            Optional.of(change.at().plusSeconds(3600))));
        });
        roundAfter(Duration.ofHours(2));

        assertThat(fared().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(postman.letters).isEmpty();
    }
}
