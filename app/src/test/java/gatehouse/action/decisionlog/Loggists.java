package gatehouse.action.decisionlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.World;
import gatehouse.foundation.access.Action;

/** A plan whose log is written by Insp Field and her deputy. */
final class Loggists {
    final World world;
    final UUID plan;

    Loggists(World world) {
        this.world = world;
        this.plan = world.plan("Harbour Day");
    }

    static LogForm form(UUID form, Map<String, String> typed) {
        Map<String, List<String>> sent = new HashMap<>();
        typed.forEach((name, words) -> sent.put(name, List.of(words)));
        return LogForm.read(form, sent);
    }

    void write(UUID person, String what) {
        write(person, Map.of("what", what));
    }

    void write(UUID person, Map<String, String> typed) {
        send(person, form(UUID.randomUUID(), typed));
    }

    void send(UUID person, LogForm form) {
        world.log.write(world.by(person, Action.DECISION_LOG_WRITE, plan), form);
    }

    DecisionLog log() {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "log", world.log::ofPlan);
    }

    LogEntry newest() {
        return log().newestBelow(Integer.MAX_VALUE, 1).get(0);
    }
}
