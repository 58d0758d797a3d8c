package gatehouse.foundation.database;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction as the program's own database role.
 *
 * <p>Never nested, never read-only: a look writes its log entry in the transaction that it reads in.
 */
public final class Database {
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public Database(DataSource program, Clock clock) {
        this.sql = JdbcClient.create(program);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(program));
        this.clock = clock;
    }

    /** Commits what the work did, or none of it if the work throws. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        return transactions.execute(
                status -> work.apply(new Transaction(sql, clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
}
