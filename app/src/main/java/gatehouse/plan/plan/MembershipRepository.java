package gatehouse.plan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Role;

/** Every SQL statement about who is and was what to a plan. */
final class MembershipRepository {
    private static final String SELECT = """
            select m.id, m.person_id, a.name, a.post, m.capacity, m.added_by, m.added_at, m.ended_at,
                coalesce(m.ended_by, '') as ended_by
            from plan_member m join account a on a.id = m.person_id
            """;

    private static final String CANDIDATE = """
            select a.id, a.name, a.roles,
                (select s.state from account_state s where s.account_id = a.id
                 order by s.set_at desc, s.id desc limit 1) = 'ACTIVE' as active
            from account a where a.force_id = :force
            """;

    /** Someone who might be put on a plan. */
    record Candidate(UUID id, String name, Set<Role> roles, boolean active) {}

    /** Those on the plan now, then those who were. */
    List<Member> all(Change change) {
        return change.sql()
                .sql(SELECT + " where m.plan_id = :plan order by m.ended_at desc nulls first, m.added_at, m.id")
                .param("plan", change.plan().id())
                .query((row, n) -> member(row))
                .list();
    }

    Optional<Member> present(Change change, UUID membership) {
        return change.sql()
                .sql(SELECT + " where m.plan_id = :plan and m.id = :id and m.ended_at is null")
                .param("plan", change.plan().id())
                .param("id", membership)
                .query((row, n) -> member(row))
                .optional();
    }

    Optional<Candidate> candidate(Change change, String signInName) {
        return change.sql()
                .sql(CANDIDATE + " and a.sign_in_name = :name")
                .param("name", signInName)
                .param("force", change.who().force())
                .query((row, n) -> candidate(row))
                .optional();
    }

    Optional<Candidate> candidate(Change change, UUID person) {
        return change.sql()
                .sql(CANDIDATE + " and a.id = :person")
                .param("person", person)
                .param("force", change.who().force())
                .query((row, n) -> candidate(row))
                .optional();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("active"));
    }

    void end(Change change, UUID membership) {
        change.sql()
                .sql("update plan_member set ended_at = :at, ended_by = :by where id = :id")
                .param("at", change.stamp())
                .param("by", change.who().nameAndPost())
                .param("id", membership)
                .update();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("added_by"),
                instant(row, "added_at").orElseThrow(),
                instant(row, "ended_at"),
                row.getString("ended_by"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
