package gatehouse.information.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Transaction;
import gatehouse.plan.item.Item;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every SQL statement about links of partners. Only hashes of what opens them are kept. */
final class PartnerLinkRepository {
    private static final String COLUMNS = """
            select l.id, l.plan_id, p.force_id, i.reference, l.made_by, l.made_at, l.expires_at, l.opened_at, l.ended_at, l.ended_by
            from partner_link l join plan_item i on i.id = l.partner and i.removed_at is null
                join plan p on p.id = l.plan_id
            """;

    void insert(Change change, PartnerLink link, Item partner, String token) {
        change.sql()
                .sql("""
                        insert into partner_link (id, plan_id, partner, token_sha256, made_by, made_at, expires_at)
                        values (:id, :plan, :partner, :token, :by, :at, :expires)
                        """)
                .param("id", link.id())
                .param("plan", change.plan().id())
                .param("partner", partner.id())
                .param("token", hash(token))
                .param("by", link.madeBy())
                .param("at", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of one partner, newest first. */
    List<PartnerLink> ofPartner(Change change, String partner) {
        return change.sql()
                .sql(COLUMNS + " where l.plan_id = :plan and i.reference = :partner order by l.made_at desc")
                .param("plan", change.plan().id())
                .param("partner", partner)
                .query((row, n) -> link(row))
                .list();
    }

    /** By its token, held until the transaction ends so that two cannot both open it. */
    Optional<PartnerLink> byToken(Transaction transaction, String token) {
        return transaction
                .sql()
                .sql(COLUMNS + " where l.token_sha256 = :token for update of l")
                .param("token", hash(token))
                .query((row, n) -> link(row))
                .optional();
    }

    /** By the key that it was exchanged for. */
    Optional<PartnerLink> byKey(JdbcClient sql, String key) {
        return sql.sql(COLUMNS + " where l.key_sha256 = :key")
                .param("key", hash(key))
                .query((row, n) -> link(row))
                .optional();
    }

    void open(Transaction transaction, PartnerLink link, String key) {
        transaction
                .sql()
                .sql("update partner_link set opened_at = :at, key_sha256 = :key where id = :id and opened_at is null")
                .param("at", transaction.stamp())
                .param("key", hash(key))
                .param("id", link.id())
                .update();
    }

    /** How many were ended: one that had ended already stays as it was. */
    int end(Change change, String partner, UUID link, String by) {
        return change.sql()
                .sql("""
                        update partner_link set ended_at = :at, ended_by = :by
                        where id = :id and plan_id = :plan and ended_at is null
                            and partner = (select i.id from plan_item i where i.plan_id = :plan and i.reference = :partner)
                        """)
                .param("at", change.stamp())
                .param("by", by)
                .param("partner", partner)
                .param("id", link)
                .param("plan", change.plan().id())
                .update();
    }

    private static PartnerLink link(ResultSet row) throws SQLException {
        return new PartnerLink(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("force_id", UUID.class),
                row.getString("reference"),
                row.getString("made_by"),
                at(row, "made_at").orElseThrow(),
                at(row, "expires_at").orElseThrow(),
                at(row, "opened_at"),
                at(row, "ended_at"),
                row.getString("ended_by"));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static byte[] hash(String secret) {
        return Digest.sha256(secret.getBytes(UTF_8));
    }
}
