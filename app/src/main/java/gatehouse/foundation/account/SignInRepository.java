package gatehouse.foundation.account;

import java.util.UUID;

import gatehouse.foundation.database.Transaction;

/** Every SQL statement of signing in: the same ones, whether or not there is such a person. */
final class SignInRepository {
    private static final UUID NOBODY = new UUID(0, 0);

    /** What a try is measured against; one without an account has no hash and is nobody's. */
    record Known(UUID account, UUID force, String name, String hash, boolean active) {
        static final Known NONE = new Known(NOBODY, NOBODY, "", "", false);

        boolean isSomeone() {
            return !account.equals(NOBODY);
        }
    }

    Known known(Transaction transaction, String signInName) {
        return transaction
                .sql()
                .sql("""
                        select a.id, a.force_id, a.name, coalesce(k.password_hash, '') as hash,
                            (select s.state from account_state s where s.account_id = a.id
                             order by s.set_at desc, s.id desc limit 1) = 'ACTIVE' as active
                        from account a left join account_secret k on k.account_id = a.id
                        where a.sign_in_name = :name
                        """)
                .param("name", signInName)
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("force_id", UUID.class),
                        row.getString("name"),
                        row.getString("hash"),
                        row.getBoolean("active")))
                .optional()
                .orElse(Known.NONE);
    }

    /** Lets tries at one name from one source come one after the other, so that none slips past the count. */
    void takeTurns(Transaction transaction, String signInName, String source) {
        transaction
                .sql()
                .sql("select pg_advisory_xact_lock(hashtextextended(:try, 7))")
                .param("try", source + " " + signInName)
                .query((row, n) -> 0)
                .single();
    }
}
