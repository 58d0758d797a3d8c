package gatehouse.foundation.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings a database's tables to what this program knows, from the numbered files in {@code db/migration}.
 *
 * <p>The files themselves grant the program what it may do, to the role that they name {@code ${program}}. A
 * database that a newer program has used is left alone.
 */
final class Migrations {
    private static final String FOLDER = "classpath:db/migration";
    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__.*\\.sql");

    private Migrations() {}

    /** The number of the newest migration in this program, 0 if it has none. */
    static int newestKnown() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");
            return Arrays.stream(files)
                    .map(file -> NUMBERED.matcher(String.valueOf(file.getFilename())))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException cannot) {
            throw new StoreProblem("This build of Gatehouse is damaged: its migrations cannot be read.", cannot);
        }
    }

    /** Migrates, and returns the number that the tables are at. */
    static int run(DataSource owner, DataSource program) {
        int known = newestKnown();
        try {
            Flyway flyway = flyway(owner, quotedNameOf(program));
            int applied = newest(Arrays.stream(flyway.info().applied()));
            if (applied > known) {
                throw new StoreProblem("A newer Gatehouse has used this data (its tables are at " + applied
                        + "; this version knows " + known + "). Use that version or a newer one. Nothing was changed.");
            }
            flyway.migrate();
            return known;
        } catch (SQLException fault) {
            throw new StoreProblem("The database could not be reached: " + fault.getMessage(), fault);
        } catch (FlywayException fault) {
            throw new StoreProblem(
                    "The database's tables could not be brought to this version of Gatehouse: " + fault.getMessage(),
                    fault);
        }
    }

    static Flyway flyway(DataSource owner, String program) {
        return Flyway.configure()
                .dataSource(owner)
                .locations(FOLDER)
                .placeholders(Map.of("program", program))
                .failOnMissingLocations(false)
                .cleanDisabled(true)
                .load();
    }

    private static int newest(Stream<MigrationInfo> migrations) {
        return migrations
                .filter(migration -> migration.getVersion() != null)
                .mapToInt(migration -> migration.getVersion().getMajor().intValueExact())
                .max()
                .orElse(0);
    }

    private static String quotedNameOf(DataSource program) throws SQLException {
        try (Connection connection = program.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select quote_ident(session_user)")) {
            row.next();
            return row.getString(1);
        }
    }
}
