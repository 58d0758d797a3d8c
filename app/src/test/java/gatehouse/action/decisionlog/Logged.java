package gatehouse.action.decisionlog;

import java.util.Map;
import java.util.UUID;

import gatehouse.World;
import gatehouse.foundation.access.Action;

/** Entries of the log, for tests of other rooms. */
public final class Logged {
    private Logged() {}

    public static void write(World world, UUID person, UUID plan, Map<String, String> typed) {
        world.log.write(world.by(person, Action.DECISION_LOG_WRITE, plan), Loggists.form(UUID.randomUUID(), typed));
    }
}
