package gatehouse.foundation.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;

/** Every SQL statement about one-time links. Only a link's hash is kept. */
final class LinkRepository {
    private static final int TOKEN_BYTES = 32;

    /** What a link is for. */
    enum Purpose {
        FIRST_ACCOUNT,
        SET_PASSWORD
    }

    /** A link that has not been used and has not run out. */
    record Link(String token, Optional<UUID> account) {}

    /** The token of a new link; earlier unused ones for the same end are used up by it. */
    String make(Transaction transaction, Purpose purpose, Optional<UUID> account, String by, Duration lasts) {
        useUp(transaction, purpose, account);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(Identity.random(TOKEN_BYTES));
        Instant end = transaction.at().plus(lasts);
        transaction
                .sql()
                .sql("""
                        insert into account_link (token_sha256, purpose, account_id, made_by, made_at, expires_at)
                        values (:token, :purpose, :account, :by, :at, :end)
                        """)
                .param("token", hash(token))
                .param("purpose", purpose.name())
                .param("account", account.orElse(null), java.sql.Types.OTHER)
                .param("by", by)
                .param("at", transaction.stamp())
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The link, held until the transaction ends so that two people cannot both use it. */
    Optional<Link> find(Transaction transaction, Purpose purpose, String token) {
        return transaction
                .sql()
                .sql("""
                        select account_id from account_link
                        where token_sha256 = :token and purpose = :purpose and used_at is null and expires_at > :at
                        for update
                        """)
                .param("token", hash(token))
                .param("purpose", purpose.name())
                .param("at", transaction.stamp())
                .query((row, n) -> new Link(token, Optional.ofNullable(row.getObject("account_id", UUID.class))))
                .optional();
    }

    void use(Transaction transaction, Link link) {
        transaction
                .sql()
                .sql("update account_link set used_at = :at where token_sha256 = :token")
                .param("at", transaction.stamp())
                .param("token", hash(link.token()))
                .update();
    }

    private static void useUp(Transaction transaction, Purpose purpose, Optional<UUID> account) {
        transaction
                .sql()
                .sql("""
                        update account_link set used_at = :at
                        where purpose = :purpose and account_id is not distinct from :account::uuid and used_at is null
                        """)
                .param("at", transaction.stamp())
                .param("purpose", purpose.name())
                .param("account", account.orElse(null), java.sql.Types.OTHER)
                .update();
    }

    private static byte[] hash(String token) {
        return Digest.sha256(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
