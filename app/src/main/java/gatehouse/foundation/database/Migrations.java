package gatehouse.foundation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database's tables to what this program knows, from the numbered files in {@code db/migration}.
 *
 * <p>The files themselves grant the program what it may do, to the role that they name {@code ${program}}. A
 * database that a newer program has used is left alone; one that has had exactly these migrations is not gone
 * through again, which saves half of a warm start.
 */
final class Migrations {
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** The number of the newest migration in this program, 0 if it has none. */
    static int newestKnown() {
        return newest(MigrationFiles.numbers());
    }

    /** Migrates, and returns the number that the tables are at. */
    static int run(DataSource owner, DataSource program) {
        NavigableSet<Integer> known = MigrationFiles.numbers();
        try {
            NavigableSet<Integer> applied = applied(owner);
            if (newest(applied) > newest(known)) {
                throw new StoreProblem("A newer Gatehouse has used this data (its tables are at " + newest(applied)
                        + "; this version knows " + newest(known) + "). Use that version or a newer one. Nothing was"
                        + " changed.");
            }
            if (known.isEmpty() || !applied.equals(known)) {
                flyway(owner, quotedNameOf(program)).migrate();
            }
            return newest(known);
        } catch (SQLException fault) {
            throw new StoreProblem("The database could not be reached: " + fault.getMessage(), fault);
        } catch (FlywayException fault) {
            throw new StoreProblem(
                    "The database's tables could not be brought to this version of Gatehouse: " + fault.getMessage(),
                    fault);
        }
    }

    private static Flyway flyway(DataSource owner, String program) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:" + MigrationFiles.FOLDER)
                .table(HISTORY)
                .placeholders(Map.of("program", program))
                .failOnMissingLocations(false)
                .cleanDisabled(true)
                .load();
    }

    private static int newest(NavigableSet<Integer> numbers) {
        return numbers.isEmpty() ? 0 : numbers.last();
    }

    private static NavigableSet<Integer> applied(DataSource owner) throws SQLException {
        NavigableSet<Integer> numbers = new TreeSet<>();
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            if (first(sql, "select to_regclass('" + HISTORY + "')") == null) {
                return numbers;
            }
            try (ResultSet row = sql.executeQuery(
                    "select version::int from " + HISTORY + " where success and version is not null")) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
        }
        return numbers;
    }

    private static String quotedNameOf(DataSource program) throws SQLException {
        try (Connection connection = program.getConnection();
                Statement sql = connection.createStatement()) {
            return first(sql, "select quote_ident(session_user)");
        }
    }

    private static String first(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
