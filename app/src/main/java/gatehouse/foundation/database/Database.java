package gatehouse.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction as the program's own database role.
 *
 * <p>Never nested, never read-only: a look writes its log entry in the transaction that it reads in.
 */
public final class Database {
    private final DataSource program;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public Database(DataSource program, Clock clock) {
        this.program = program;
        this.sql = JdbcClient.create(program);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(program));
        this.clock = clock;
    }

    /** Commits what the work did, or none of it if the work throws. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        return transactions.execute(
                status -> work.apply(new Transaction(sql, clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    /**
     * Does the work if no other process on this database, and no other thread of this one, is doing work of this name;
     * the work has transactions of its own.
     *
     * @return whether it was done here
     */
    public boolean alone(String name, Runnable work) {
        try (Connection held = program.getConnection()) {
            if (!lock(held, "select pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
                return false;
            }
            try {
                work.run();
            } finally {
                lock(held, "select pg_advisory_unlock(hashtextextended(?, 0))", name);
            }
            return true;
        } catch (SQLException gone) {
            throw new DataAccessResourceFailureException("The lock of " + name + " could not be had or let go", gone);
        }
    }

    private static boolean lock(Connection held, String sql, String name) throws SQLException {
        try (PreparedStatement statement = held.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
