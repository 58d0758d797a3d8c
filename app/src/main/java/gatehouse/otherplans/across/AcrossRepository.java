package gatehouse.otherplans.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Name;

/**
 * Every SQL statement that reads resources of more than one event. The only place that crosses from one plan to
 * another, so what a coordinator may not be told is left out here and never reaches the program.
 */
final class AcrossRepository {
    private static final String COLUMNS = """
            select c.plan_id, c.force_id, c.zone, c.marking, c.publicised, c.shared, c.resource_contact, c.reference,
                c.about, c.subject, c.resource_key, c.holder, c.place, c.starts_at, c.ends_at, c.quantity,
                coalesce((select (s.margins ->> 'minutes')::bigint from crosscheck_rule_setting s
                    where s.force_id = c.force_id and s.rule = 'X19' order by s.number desc limit 1), :usual) as minutes
            from resource_commitment c
            """;

    private final long usualMinutes;

    /** As shipped, of the rule for two places within one event. */
    AcrossRepository(long usualMinutes) {
        this.usualMinutes = usualMinutes;
    }

    /** What this plan and all others that are open commit of what this one commits; nothing where this one is not open. */
    List<Commitment> sharedWith(Change change) {
        return change.sql()
                .sql(COLUMNS + """
                        where c.publicised and c.shared
                            and (c.ends_at > :now or c.about = 'STOCK_HELD')
                            and c.resource_key = any(array(
                                select m.resource_key from resource_commitment m
                                where m.plan_id = :plan and m.publicised and m.shared and m.ends_at > :now
                                    and m.resource_key <> ''))
                        """)
                .param("plan", change.plan().id())
                .param("now", change.stamp())
                .param("usual", usualMinutes)
                .query((row, n) -> commitment(row))
                .list();
    }

    /** What any event commits of what an event of this force and another one do, publicised and shared or not. */
    List<Commitment> ofForce(Change change) {
        return change.sql()
                .sql(COLUMNS + """
                        where (c.ends_at > :now or c.about = 'STOCK_HELD')
                            and c.resource_key = any(array(
                                select resource_key(f.subject) from fact f join plan p on p.id = f.plan_id
                                where f.about in ('UNIT', 'RESERVE', 'STOCK', 'STOCK_HELD') and f.ends_at > :now
                                    and resource_key(f.subject) <> ''
                                group by resource_key(f.subject)
                                having count(distinct f.plan_id) > 1 and bool_or(p.force_id = :force)))
                        """)
                .param("force", change.who().force())
                .param("now", change.stamp())
                .param("usual", usualMinutes)
                .query((row, n) -> commitment(row))
                .list();
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                new Commitment.Event(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("force_id", UUID.class),
                        ZoneId.of(row.getString("zone")),
                        row.getString("marking"),
                        row.getBoolean("publicised"),
                        row.getBoolean("shared"),
                        row.getString("resource_contact").strip(),
                        row.getLong("minutes")),
                row.getString("reference"),
                About.valueOf(row.getString("about")),
                row.getString("subject"),
                row.getString("resource_key"),
                Name.of(row.getString("holder")),
                row.getString("place"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                Optional.ofNullable(row.getObject("quantity", Long.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The coordinators of these plans who are on them now and may sign in, by name. */
    Contacts contacts(Change change, Collection<UUID> plans) {
        Map<UUID, List<String>> coordinators = new HashMap<>();
        change.sql().sql("""
                        select m.plan_id, a.name, a.post
                        from plan_member m join account a on a.id = m.person_id
                        where m.plan_id = any(:plans) and m.ended_at is null and m.capacity = 'COORDINATOR'
                            and 'ACTIVE' = (select s.state from account_state s where s.account_id = a.id
                                order by s.set_at desc, s.id desc limit 1)
                        order by a.name, a.id
                        """).param("plans", plans.toArray(UUID[]::new)).query(row -> {
            String post = row.getString("post");
            coordinators
                    .computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                    .add(row.getString("name") + ", " + (post.isEmpty() ? "CT security coordinator" : post));
        });
        return new Contacts(coordinators);
    }

    /** What each force is called. */
    Map<UUID, String> forces(Change change) {
        Map<UUID, String> names = new HashMap<>();
        change.sql().sql("select id, name from force").query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
