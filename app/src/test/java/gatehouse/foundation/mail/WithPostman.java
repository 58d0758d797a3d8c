package gatehouse.foundation.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.database.Database;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan, a server that takes letters, and a clock that a test moves on. */
abstract class WithPostman {
    final World world = new World();
    final Postman postman = new Postman();
    final MovedClock clock = new MovedClock();
    final Database database = new Database(world.database.program(), clock);
    final UUID plan = world.plan("Harbour Day");
    final Outbox outbox = new Outbox(world.entrance, postman.settings());
    final MailSender sender = new MailSender(database, postman.settings(), List.of());

    @AfterEach
    void close() {
        postman.close();
        world.close();
    }

    boolean put(Outbox into, String once, String recipient) {
        return world.entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
            change.logged("test", "", Map.of());
            return into.put(
                    change,
                    new Letter(
                            once,
                            recipient,
                            "ACT-001",
                            "due tomorrow",
                            "/plans/x/references/ACT-001",
                            Optional.empty()));
        });
    }

    void put(String once) {
        assertThat(put(outbox, once, "a.marsh@northshire.example")).isTrue();
    }

    Fared fared() {
        return world.entrance.look(
                world.by(world.field, Action.PLAN_SEE, plan),
                "mail",
                change -> outbox.about(change, "ACT-001").get(0));
    }

    void roundAfter(Duration pause) {
        clock.moveOn(pause);
        sender.round();
    }

    List<Fared> troubled() {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "mail", outbox::troubled);
    }
}
