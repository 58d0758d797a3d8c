package gatehouse.action.carryforward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about whom the regional lead let in. */
final class GrantRepository {
    private static final String SELECT = """
            select g.id, g.plan_id, p.reference, p.name, a.name as person, g.because, g.granted_by, g.granted_at,
                g.withdrawn_at, coalesce(g.withdrawn_by, '') as withdrawn_by
            from carry_grant g join plan p on p.id = g.plan_id join account a on a.id = g.person_id
            """;

    /** Those that a force's leads ever gave, standing ones first. */
    List<Grant> ofForce(Change change) {
        return change.sql()
                .sql(SELECT + " where p.force_id = :force order by g.withdrawn_at desc nulls first, g.granted_at desc")
                .param("force", change.who().force())
                .query((row, n) -> grant(row))
                .list();
    }

    /** Those that stand for this person. */
    List<Grant> own(Change change) {
        return change.sql()
                .sql(SELECT + " where g.person_id = :person and g.withdrawn_at is null order by g.granted_at desc")
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> grant(row))
                .list();
    }

    /** Those that stand on the plan of this change. */
    List<Grant> onPlan(Change change) {
        return change.sql()
                .sql(SELECT + " where g.plan_id = :plan and g.withdrawn_at is null order by g.granted_at desc")
                .param("plan", change.plan().id())
                .query((row, n) -> grant(row))
                .list();
    }

    Optional<Grant> findOwn(Change change, UUID id) {
        return change.sql()
                .sql(SELECT + " where g.id = :id and g.person_id = :person and g.withdrawn_at is null")
                .param("id", id)
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> grant(row))
                .optional();
    }

    /** One that stands, on a plan of the lead's own force. */
    Optional<Grant> findOfForce(Change change, UUID id) {
        return change.sql()
                .sql(SELECT + " where g.id = :id and p.force_id = :force and g.withdrawn_at is null")
                .param("id", id)
                .param("force", change.who().force())
                .query((row, n) -> grant(row))
                .optional();
    }

    /** The plan of this reference in the lead's own force, if it is one of the police's own. */
    Optional<UUID> plan(Change change, String reference) {
        return change.sql()
                .sql("select id from plan where force_id = :force and reference = :reference and not published")
                .param("force", change.who().force())
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    /** The coordinator of the lead's own force who signs in by this name. */
    Optional<UUID> coordinator(Change change, String signInName) {
        return change.sql()
                .sql("""
                        select id from account
                        where force_id = :force and lower(sign_in_name) = lower(:name) and :role = any(roles)
                        """)
                .param("force", change.who().force())
                .param("name", signInName)
                .param("role", Role.COORDINATOR.name())
                .query(UUID.class)
                .optional();
    }

    boolean stands(Change change, UUID plan, UUID person) {
        return change.sql()
                .sql("""
                        select exists (select from carry_grant
                            where plan_id = :plan and person_id = :person and withdrawn_at is null)
                        """)
                .param("plan", plan)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void insert(Change change, UUID plan, UUID person, String because) {
        change.sql()
                .sql("""
                        insert into carry_grant (id, plan_id, person_id, because, granted_by, granted_at)
                        values (:id, :plan, :person, :because, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", plan)
                .param("person", person)
                .param("because", because)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    void withdraw(Change change, UUID id) {
        change.sql()
                .sql("update carry_grant set withdrawn_by = :by, withdrawn_at = :at where id = :id")
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .param("id", id)
                .update();
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("person"),
                row.getString("because"),
                row.getString("granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("withdrawn_by"));
    }
}
