package gatehouse.foundation.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;

/**
 * Every SQL statement about tries at signing in that failed.
 *
 * <p>Counted by name and source together, so that someone guessing elsewhere does not lock an officer out.
 */
final class FailureRepository {
    private static final Duration COUNTED_FOR = Duration.ofMinutes(15);
    private static final int MOST_BY_NAME = 10;
    private static final int MOST_BY_SOURCE = 100;

    /** Whether this name has been tried from this source as often as may be, or the source has tried many. */
    boolean isTooMany(Transaction transaction, String signInName, String source) {
        return transaction
                .sql()
                .sql("""
                        select count(*) filter (where sign_in_name = :name) >= :by_name or count(*) >= :by_source
                        from sign_in_failure where source = :source and failed_at > :since
                        """)
                .param("name", signInName)
                .param("source", source)
                .param("since", since(transaction))
                .param("by_name", MOST_BY_NAME)
                .param("by_source", MOST_BY_SOURCE)
                .query(Boolean.class)
                .single();
    }

    /** Until when names are locked that were tried as often as may be from one place; from several, the last of them. */
    Map<String, Instant> lockedUntil(Transaction transaction) {
        Map<String, Instant> locked = new HashMap<>();
        transaction
                .sql()
                .sql("""
                        select sign_in_name, max(failed_at) as at
                        from (select sign_in_name, failed_at, row_number() over (
                                partition by sign_in_name, source order by failed_at desc) as nth
                            from sign_in_failure where failed_at > :since) n
                        where nth = :by_name group by sign_in_name
                        """)
                .param("since", since(transaction))
                .param("by_name", MOST_BY_NAME)
                .query(row -> {
                    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
                    locked.put(row.getString("sign_in_name"), at.plus(COUNTED_FOR));
                });
        return locked;
    }

    /** Counts one more, and drops those that no longer count. */
    void add(Transaction transaction, String signInName, String source) {
        transaction
                .sql()
                .sql("delete from sign_in_failure where failed_at <= :since")
                .param("since", since(transaction))
                .update();
        transaction
                .sql()
                .sql("""
                        insert into sign_in_failure (id, sign_in_name, source, failed_at)
                        values (:id, :name, :source, :at)
                        """)
                .param("id", Identity.next())
                .param("name", signInName)
                .param("source", source)
                .param("at", transaction.stamp())
                .update();
    }

    void forget(JdbcClient sql, String signInName) {
        sql.sql("delete from sign_in_failure where sign_in_name = :name")
                .param("name", signInName)
                .update();
    }

    /** After a good try the earlier bad ones from the same place no longer count. */
    void forget(JdbcClient sql, String signInName, String source) {
        sql.sql("delete from sign_in_failure where sign_in_name = :name and source = :source")
                .param("name", signInName)
                .param("source", source)
                .update();
    }

    private static OffsetDateTime since(Transaction transaction) {
        return transaction.stamp().minus(COUNTED_FOR);
    }
}
