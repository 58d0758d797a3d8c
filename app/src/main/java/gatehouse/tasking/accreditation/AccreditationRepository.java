package gatehouse.tasking.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about the force's coordinators. */
final class AccreditationRepository {
    /** The plans that count as carried now, each with whoever is something to it. */
    private static final String CARRIED = """
            from plan_member b join plan p on p.id = b.plan_id and not p.published
                join lateral (select d.form from plan_form d where d.plan_id = p.id
                    order by d.set_at desc, d.id desc limit 1) f on f.form in ('CONCISE', 'FULL')
                left join lateral (select v.first_day, v.last_day from plan_item i join event v on v.id = i.id
                    where i.plan_id = p.id and i.removed_at is null limit 1) e on true
            where b.ended_at is null and coalesce(e.last_day, e.first_day, :today) >= :today
            """;

    private static final String SELECT = """
            select a.id, a.name, a.post, s.state = 'ACTIVE' as active, c.state, c.since, c.mentor_id,
                coalesce(m.name, '') as mentor, c.note, c.recorded_by, c.recorded_at,
                l.coordinates, l.deputises, l.mentors, l.next
            from account a
                join lateral (select t.state from account_state t where t.account_id = a.id
                    order by t.set_at desc, t.id desc limit 1) s on true
                left join lateral (select r.* from accreditation r where r.person_id = a.id
                    order by r.recorded_at desc, r.id desc limit 1) c on true
                left join account m on m.id = c.mentor_id
                join lateral (
                    select count(*) filter (where b.capacity = 'COORDINATOR') as coordinates,
                        count(*) filter (where b.capacity = 'DEPUTY') as deputises,
                        count(*) filter (where b.capacity = 'MENTOR') as mentors,
                        min(e.first_day) filter (where b.capacity = 'COORDINATOR' and e.first_day >= :today) as next
            """ + CARRIED + """
                        and b.person_id = a.id) l on true
            where a.force_id = :force and :role = any(a.roles)
            order by a.name, a.id
            """;

    /** Everyone of the force who holds the role, by name. */
    List<Coordinator> ofForce(Change change, LocalDate today) {
        return change.sql()
                .sql(SELECT)
                .param("force", change.who().force())
                .param("role", Role.COORDINATOR.name())
                .param("today", today)
                .query((row, n) -> coordinator(row))
                .list();
    }

    /** Those plans that one person coordinates, deputises on or mentors. */
    Set<UUID> carried(Change change, UUID person, LocalDate today) {
        return Set.copyOf(change.sql()
                .sql("select b.plan_id " + CARRIED
                        + " and b.person_id = :person and b.capacity in ('COORDINATOR', 'DEPUTY', 'MENTOR')")
                .param("person", person)
                .param("today", today)
                .query(UUID.class)
                .list());
    }

    void insert(
            Change change, UUID person, AccreditationState state, LocalDate since, Optional<UUID> mentor, String note) {
        change.sql()
                .sql("""
                        insert into accreditation (id, person_id, state, since, mentor_id, note, recorded_by, recorded_at)
                        values (:id, :person, :state, :since, :mentor, :note, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("person", person)
                .param("state", state.name())
                .param("since", since)
                .param("mentor", mentor.orElse(null))
                .param("note", note)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    private static Coordinator coordinator(ResultSet row) throws SQLException {
        return new Coordinator(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                row.getBoolean("active"),
                row.getString("state") == null ? Optional.empty() : Optional.of(accreditation(row)),
                new Coordinator.Load(
                        row.getInt("coordinates"),
                        row.getInt("deputises"),
                        row.getInt("mentors"),
                        Optional.ofNullable(row.getObject("next", LocalDate.class))));
    }

    private static Accreditation accreditation(ResultSet row) throws SQLException {
        return new Accreditation(
                AccreditationState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("mentor_id", UUID.class)),
                row.getString("mentor"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
