package gatehouse.foundation.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;

/**
 * Writes entries. The bytes of an entry are final as written here: later proofs are derived from them.
 *
 * <p>An entry names no person and holds no words of a plan; those lie in its detail, under a salted digest, so that
 * they can be disposed of one day without breaking the log.
 */
public final class AuditLog {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final String programVersion;

    public AuditLog(String programVersion) {
        this.programVersion = programVersion;
    }

    /**
     * Appends one entry in this transaction.
     *
     * @param object what it is about, as {@code item/VUL-003}, {@code version/2} or a path
     * @param detail words for the page that shows the entry: only strings, whole numbers, booleans, lists and maps
     */
    public void append(
            Transaction transaction,
            Actor actor,
            String action,
            Optional<UUID> plan,
            String object,
            Outcome outcome,
            Map<String, Object> detail) {
        UUID id = Identity.next();
        byte[] salt = Identity.random(16);
        byte[] words = CanonicalJson.bytes(withActorName(detail, actor));
        transaction
                .sql()
                .sql("""
                        with entry as (
                            insert into audit_entry (id, at, actor_id, force_id, plan_id, action, object, outcome, body)
                            values (:id, :at, :actor, :force, :plan, :action, :object, :outcome, :body))
                        insert into audit_detail (entry_id, salt, body) values (:id, :salt, :words)
                        """)
                .param("id", id)
                .param("at", transaction.stamp())
                .param("actor", actor.person().orElse(null), java.sql.Types.OTHER)
                .param("force", actor.force().orElse(null), java.sql.Types.OTHER)
                .param("plan", plan.orElse(null), java.sql.Types.OTHER)
                .param("action", action)
                .param("object", object)
                .param("outcome", outcome.name())
                .param(
                        "body",
                        body(id, transaction.at(), actor, action, plan, object, outcome, Digest.sha256(salt, words)))
                .param("salt", salt)
                .param("words", words)
                .update();
    }

    private byte[] body(
            UUID id,
            Instant at,
            Actor actor,
            String action,
            Optional<UUID> plan,
            String object,
            Outcome outcome,
            byte[] commitment) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("v", 1);
        entry.put("id", id.toString());
        entry.put("at", MICROS.format(at));
        entry.put("actor", actor.person().map(UUID::toString).orElse(""));
        entry.put("session", actor.session());
        entry.put("org", actor.force().map(UUID::toString).orElse(""));
        entry.put("action", action);
        entry.put("plan", plan.map(UUID::toString).orElse(""));
        entry.put("object", object);
        entry.put("outcome", outcome.name());
        entry.put("detail_commit", Digest.hex(commitment));
        entry.put("app_version", programVersion);
        return CanonicalJson.bytes(entry);
    }

    private static Map<String, Object> withActorName(Map<String, Object> detail, Actor actor) {
        Map<String, Object> words = new TreeMap<>(detail);
        words.put("by", actor.name());
        return words;
    }
}
