package gatehouse.action.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.JsonReader;

/** Every SQL statement about decision sheets. */
final class SheetRepository {
    private static final String SELECT = """
            select id, encode(sha256, 'hex') as hash, body, issued_by, issued_at from decision_sheet
            where plan_id = :plan
            """;

    void insert(Change change, KeptSheet sheet, byte[] body, Optional<UUID> version, String how) {
        change.sql()
                .sql("""
                        insert into decision_sheet (id, plan_id, version_id, body, sha256, issued_by, issued_at, how)
                        select :id, :plan, cast(:version as uuid), :body, decode(:hash, 'hex'), :by, :at, :how
                        where :how = 'ISSUED' or not exists (select 1 from decision_sheet
                            where plan_id = :plan and sha256 = decode(:hash, 'hex'))
                        """)
                .param("id", sheet.id())
                .param("plan", change.plan().id())
                .param("version", version.map(UUID::toString).orElse(null))
                .param("body", body)
                .param("hash", sheet.sha256())
                .param("by", sheet.issuedBy())
                .param("at", change.stamp())
                .param("how", how)
                .update();
    }

    Optional<KeptSheet> withHash(Change change, String sha256) {
        return change.sql()
                .sql(SELECT + "and sha256 = decode(:hash, 'hex') order by issued_at limit 1")
                .param("plan", change.plan().id())
                .param("hash", sha256)
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** Those that were issued, newest first. */
    List<KeptSheet> issued(Change change) {
        return change.sql()
                .sql(SELECT + "and how = 'ISSUED' order by issued_at desc, id desc")
                .param("plan", change.plan().id())
                .query((row, n) -> sheet(row))
                .list();
    }

    private static KeptSheet sheet(ResultSet row) throws SQLException {
        return new KeptSheet(
                row.getObject("id", UUID.class),
                row.getString("hash"),
                JsonReader.object(row.getBytes("body")),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
