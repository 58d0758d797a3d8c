package gatehouse.output.template;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about templates: rows are only added, and the newest of a force counts. */
final class TemplateRepository {

    Optional<Installed> newest(Change change, UUID force) {
        return change.sql()
                .sql("""
                        select name, sha256, set_by, set_at from docx_template
                        where force_id = :force order by number desc limit 1
                        """)
                .param("force", force)
                .query((row, n) -> new Installed(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("sha256")),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The file whose look the documents of a plan, or of a force where there is no plan, now have. */
    Optional<byte[]> body(Change change, UUID plan, UUID force) {
        return change.sql()
                .sql("""
                        select body from docx_template
                        where force_id = coalesce((select force_id from plan where id = :plan), :force)
                        order by number desc limit 1
                        """)
                .param("plan", plan)
                .param("force", force)
                .query((row, n) -> Optional.ofNullable(row.getBytes("body")))
                .optional()
                .flatMap(body -> body);
    }

    void insert(Change change, UUID force, String name, Optional<String> sha256, Optional<byte[]> body) {
        change.sql()
                .sql("""
                        insert into docx_template (force_id, name, sha256, body, set_by, set_at)
                        values (:force, :name, :sha256, :body, :by, :at)
                        """)
                .param("force", force)
                .param("name", name)
                .param("sha256", sha256.orElse(null))
                .param("body", body.orElse(null), java.sql.Types.BINARY)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }
}
