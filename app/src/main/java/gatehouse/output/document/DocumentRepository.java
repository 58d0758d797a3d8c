package gatehouse.output.document;

import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about kept documents. */
final class DocumentRepository {

    /** The file that this document of this version was kept as when the version stood just so. */
    Optional<UUID> find(Change change, UUID version, DocumentForm form, DocumentType type, String status) {
        return change.sql()
                .sql("""
                        select file_id from kept_document
                        where plan_id = :plan and version_id = :version and form = :form and type = :type
                            and status = :status
                        """)
                .param("plan", change.plan().id())
                .param("version", version)
                .param("form", form.code())
                .param("type", type.ending())
                .param("status", status)
                .query(UUID.class)
                .optional();
    }

    void insert(Change change, UUID version, DocumentForm form, DocumentType type, String status, UUID file) {
        change.sql()
                .sql("""
                        insert into kept_document (id, plan_id, version_id, form, type, status, file_id, made_at)
                        values (:id, :plan, :version, :form, :type, :status, :file, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", change.plan().id())
                .param("version", version)
                .param("form", form.code())
                .param("type", type.ending())
                .param("status", status)
                .param("file", file)
                .param("at", change.stamp())
                .update();
    }
}
