package gatehouse.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A database of a test's own: a copy of one that was migrated once, thrown away on {@link #close}.
 *
 * <p>All copies of a process are on one server, {@link TestServer}, which starts at the first one asked for.
 */
public final class TestDatabase implements AutoCloseable {
    private static TestServer server;
    private static String template;
    private static int copies;

    private final String name;
    private final HikariDataSource program;
    private final DataSource owner;

    private TestDatabase(String name) {
        this.name = name;
        this.owner = server.login(server.owner(), name);
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(server.login(server.program(), name));
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        this.program = new HikariDataSource(config);
    }

    /** A migrated database with no rows but those that migrations put there. */
    public static synchronized TestDatabase fresh() {
        startServer();
        if (template == null) {
            template = migratedTemplate();
        }
        return copyOf(template);
    }

    /** A database that no migration has touched. */
    public static synchronized TestDatabase empty() {
        startServer();
        return copyOf("template0");
    }

    /** Connections as the program role, from a pool of ten. */
    public DataSource program() {
        return program;
    }

    /** Connections as the owner of the tables. */
    public DataSource owner() {
        return owner;
    }

    /** The JDBC URL, password and all, by which a program started by a test comes in as the program role. */
    public String programUrl() {
        return server.url(server.program(), name);
    }

    public String ownerUrl() {
        return server.url(server.owner(), name);
    }

    /** The name of the program role, as SQL writes it. */
    public String programRole() {
        return server.program().name();
    }

    /** As the server's superuser: for a test that must arrange or see what no role of ours may. */
    DataSource superuser() {
        return server.superuserIn(name);
    }

    @Override
    public void close() {
        program.close();
        drop(name);
    }

    private static void startServer() {
        if (server == null) {
            server = TestServer.start();
            prepare();
        }
    }

    private static void prepare() {
        if (server.ours()) {
            leftOver().forEach(TestDatabase::drop);
            return;
        }
        asSuperuser(sql -> {
            // Runs that begin side by side make the roles one after the other.
            sql.execute("select pg_advisory_lock(hashtext('gatehouse test roles'))");
            for (TestServer.Role role : List.of(server.owner(), server.program())) {
                try (ResultSet found = sql.executeQuery("select from pg_roles where rolname = '" + role.name() + "'")) {
                    if (!found.next()) {
                        FirstStart.makeRole(sql, role.name(), role.password());
                    }
                }
            }
        });
    }

    private static List<String> leftOver() {
        List<String> names = new ArrayList<>();
        asSuperuser(sql -> {
            try (ResultSet row =
                    sql.executeQuery("select datname from pg_database where datname like 'gatehouse_t%'")) {
                while (row.next()) {
                    if (!row.getString(1).equals(templateName())) {
                        names.add(row.getString(1));
                    }
                }
            }
        });
        return names;
    }

    private static String migratedTemplate() {
        String wanted = templateName();
        if (!exists(wanted)) {
            try (TestDatabase made = copyOf("template0")) {
                Migrations.run(made.owner, made.program);
                made.program.close();
                asSuperuser(sql -> sql.execute("create database " + wanted + " template " + made.name));
            }
        }
        dropAtExit(wanted);
        return wanted;
    }

    /** On a server of our own the template is named by what is in it, and kept until that changes. */
    private static String templateName() {
        String what = server.ours() ? migrations() : runName();
        return "gatehouse_template_" + TestServer.digest(what);
    }

    private static String migrations() {
        StringBuilder all = new StringBuilder();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*")) {
                all.append(file.getFilename()).append('\n').append(file.getContentAsString(UTF_8));
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return all.toString();
    }

    private static TestDatabase copyOf(String original) {
        copies++;
        String name = "gatehouse_test_" + TestServer.digest(runName()) + "_" + copies;
        asSuperuser(sql -> {
            sql.execute("create database " + name + " template " + original + " owner "
                    + server.owner().name());
            FirstStart.closeToPublic(sql, name, server.program().name());
        });
        if (original.equals("template0")) {
            as(
                    server.superuserIn(name),
                    sql -> FirstStart.openSchema(sql, server.program().name()));
        }
        dropAtExit(name);
        return new TestDatabase(name);
    }

    /** On a server of our own the next run drops what a test left. */
    private static void dropAtExit(String name) {
        if (!server.ours()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
        }
    }

    private static void drop(String name) {
        asSuperuser(sql -> sql.execute("drop database if exists " + name + " with (force)"));
    }

    private static boolean exists(String name) {
        boolean[] found = {false};
        asSuperuser(sql -> {
            try (ResultSet row = sql.executeQuery("select from pg_database where datname = '" + name + "'")) {
                found[0] = row.next();
            }
        });
        return found[0];
    }

    private static String runName() {
        return ProcessHandle.current().pid() + " "
                + ProcessHandle.current().info().startInstant().orElseThrow();
    }

    private interface Work {
        void with(Statement sql) throws SQLException;
    }

    private static void asSuperuser(Work work) {
        as(server.superuser(), work);
    }

    private static void as(DataSource login, Work work) {
        try (Connection connection = login.getConnection();
                Statement sql = connection.createStatement()) {
            work.with(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
