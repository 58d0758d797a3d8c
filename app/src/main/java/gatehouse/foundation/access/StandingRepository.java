package gatehouse.foundation.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.audit.Actor;

/**
 * Every SQL statement about who someone is at this instant. Each also tells the transaction its person and force, for
 * the row policies that come to stand behind this decision.
 */
final class StandingRepository {
    private static final UUID NO_FORCE = new UUID(0, 0);
    private static final String PLAN_COLUMNS = """
            p.id as plan_id, p.reference, p.name as plan_name, p.subject, p.marking, p.zone, p.scale, p.author,
            p.banner, p.published, p.draft_revision,
            (select d.form from plan_form d where d.plan_id = p.id order by d.set_at desc, d.id desc limit 1) as form
            """;
    private static final String PERSON_COLUMNS = """
            set_config('gatehouse.person', a.id::text, true), set_config('gatehouse.force', a.force_id::text, true),
            a.id as person_id, a.force_id, f.name as force_name, a.name, a.post, a.roles,
            (select s.state from account_state s where s.account_id = a.id order by s.set_at desc, s.id desc limit 1)
                as state
            """;
    private static final String PERSON = "select " + PERSON_COLUMNS + """
            from account a join force f on f.id = a.force_id
            where a.id = :person
            """;
    private static final String PERSON_ON_PLAN = "select " + PERSON_COLUMNS + ", m.capacity, " + PLAN_COLUMNS + """
            from account a join force f on f.id = a.force_id
                join plan_member m on m.person_id = a.id and m.ended_at is null
                join plan p on p.id = m.plan_id
            where a.id = :person and p.id = :plan
            """;
    private static final String COMMAND_ON_PLAN = "select set_config('gatehouse.person', '', true), "
            + "set_config('gatehouse.force', p.force_id::text, true), p.force_id, f.name as force_name, "
            + PLAN_COLUMNS
            + " from plan p join force f on f.id = p.force_id where p.id = :plan";

    /** Who is doing this, if there is such a person and, where a plan is meant, if they are anything to it. */
    Optional<Standing> find(JdbcClient sql, Doing doing, boolean lock) {
        String locking = lock && doing.plan().isPresent() ? " for no key update of p" : "";
        if (doing.person().isEmpty()) {
            return command(sql, doing, locking);
        }
        return sql.sql((doing.plan().isPresent() ? PERSON_ON_PLAN : PERSON) + locking)
                .param("person", doing.person().get())
                .param("plan", doing.plan().orElse(NO_FORCE))
                .query((row, n) -> person(row, doing))
                .optional();
    }

    /** Whom to name in the entry of a denial. */
    Actor actor(JdbcClient sql, Doing doing) {
        return sql.sql(PERSON)
                .param("person", doing.person().orElse(NO_FORCE))
                .query((row, n) -> new Actor(
                        doing.person(),
                        Optional.of(row.getObject("force_id", UUID.class)),
                        row.getString("name"),
                        doing.session()))
                .optional()
                .orElse(new Actor(Optional.empty(), Optional.empty(), doing.commandUser(), doing.session()));
    }

    static void nowIn(JdbcClient sql, UUID force) {
        sql.sql("select set_config('gatehouse.force', :force, true)")
                .param("force", force.toString())
                .query(String.class)
                .single();
    }

    /** A plan of this force, locked. */
    static PlanHeader locked(JdbcClient sql, UUID plan, UUID force) {
        return sql.sql("select " + PLAN_COLUMNS
                        + " from plan p where p.id = :plan and p.force_id = :force for no key update of p")
                .param("plan", plan)
                .param("force", force)
                .query((row, n) -> plan(row))
                .single();
    }

    private static Optional<Standing> command(JdbcClient sql, Doing doing, String locking) {
        if (doing.plan().isEmpty()) {
            return Optional.of(commandStanding(doing, NO_FORCE, "", Optional.empty()));
        }
        return sql.sql(COMMAND_ON_PLAN + locking)
                .param("plan", doing.plan().get())
                .query((row, n) -> commandStanding(
                        doing,
                        row.getObject("force_id", UUID.class),
                        row.getString("force_name"),
                        Optional.of(plan(row))))
                .optional();
    }

    private static Standing commandStanding(Doing doing, UUID force, String name, Optional<PlanHeader> plan) {
        return new Standing(
                Optional.empty(),
                force,
                name,
                doing.commandUser(),
                "at the command line",
                Set.of(),
                true,
                Optional.empty(),
                plan,
                doing.session());
    }

    private static Standing person(ResultSet row, Doing doing) throws SQLException {
        boolean onPlan = doing.plan().isPresent();
        return new Standing(
                doing.person(),
                row.getObject("force_id", UUID.class),
                row.getString("force_name"),
                row.getString("name"),
                row.getString("post"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                "ACTIVE".equals(row.getString("state")),
                onPlan ? Optional.of(Capacity.valueOf(row.getString("capacity"))) : Optional.empty(),
                onPlan ? Optional.of(plan(row)) : Optional.empty(),
                doing.session());
    }

    private static PlanHeader plan(ResultSet row) throws SQLException {
        return new PlanHeader(
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("plan_name"),
                row.getString("subject"),
                row.getString("marking"),
                ZoneId.of(row.getString("zone")),
                row.getString("scale"),
                row.getString("form"),
                row.getString("author"),
                row.getString("banner"),
                row.getBoolean("published"),
                row.getLong("draft_revision"));
    }
}
