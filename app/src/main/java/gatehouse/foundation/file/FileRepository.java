package gatehouse.foundation.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;

/** Every SQL statement about kept files. */
final class FileRepository {

    void insert(Change change, KeptFile file, Optional<PlanHeader> plan, int scheme) {
        change.sql()
                .sql("""
                        insert into kept_file (id, force_id, plan_id, name, type, size, sha256, scheme, kept_by, kept_at)
                        values (:id, :force, cast(:plan as uuid), :name, :type, :size, decode(:hash, 'hex'), :scheme,
                            :by, :at)
                        """)
                .param("id", file.id())
                .param("force", change.who().force())
                .param("plan", plan.map(header -> header.id().toString()).orElse(null))
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("hash", file.sha256())
                .param("scheme", scheme)
                .param("by", file.keptBy())
                .param("at", change.stamp())
                .update();
    }

    /**
     * A file of the plan that this is done to, or of no plan and this force. A file is the plan's too if it came with a
     * capture that was given to the plan later: the file's own row is closed and still names none.
     */
    Optional<KeptFile> find(Change change, UUID id, Optional<PlanHeader> plan) {
        return change.sql()
                .sql("""
                        select id, name, type, size, encode(sha256, 'hex') as hash, kept_by, kept_at from kept_file f
                        where id = :id and force_id = :force and (plan_id is not distinct from cast(:plan as uuid)
                            or (plan_id is null and exists (select 1 from capture c
                                where c.file_id = f.id and c.plan_id = cast(:plan as uuid))))
                        """)
                .param("id", id)
                .param("force", change.who().force())
                .param("plan", plan.map(header -> header.id().toString()).orElse(null))
                .query((row, n) -> kept(row))
                .optional();
    }

    /** The file of the plan that this is done to whose bytes have this hash; the last of several. */
    Optional<KeptFile> find(Change change, String sha256, String name) {
        return change.sql()
                .sql("""
                        select id, name, type, size, encode(sha256, 'hex') as hash, kept_by, kept_at from kept_file
                        where plan_id = :plan and force_id = :force and sha256 = decode(:hash, 'hex')
                        order by (name = :name) desc, kept_at desc, id limit 1
                        """)
                .param("plan", change.plan().id())
                .param("force", change.who().force())
                .param("hash", sha256)
                .param("name", name)
                .query((row, n) -> kept(row))
                .optional();
    }

    private static KeptFile kept(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getString("kept_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
