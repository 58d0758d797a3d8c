package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prepares a new embedded database: its files, its three roles, and who may connect.
 *
 * <p>All of it is done beside the final place and then moved there, so that a first start cut off at any moment is
 * simply done again. This is the only code that uses the superuser's password.
 */
final class FirstStart {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "gatehouse_owner";
    static final String PROGRAM = "gatehouse";
    static final String DATABASE = "gatehouse";

    private static final String WHO_MAY_CONNECT = """
            # Written by Gatehouse when the database was prepared: this machine only, passwords always.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final long ROOM_NEEDED = 200_000_000;

    private final ServerPrograms programs;
    private final ServerFolder folder;
    private final Passwords passwords;

    FirstStart(ServerPrograms programs, ServerFolder folder, Passwords passwords) {
        this.programs = programs;
        this.folder = folder;
        this.passwords = passwords;
    }

    void prepare(List<String> safety, Consumer<String> progress) throws IOException {
        progress.accept("Preparing the database, first run only: making its files and roles");
        ServerFolder unfinished = folder.unfinished();
        LeftBehind.stop(programs, unfinished);
        PrivateFiles.deleteTree(unfinished.rows());
        if (Files.getFileStore(folder.log().getParent()).getUsableSpace() < ROOM_NEEDED) {
            throw StoreProblem.diskFull(folder.rows(), new IOException("No space left on device"));
        }
        passwords.make();
        makeFiles(unfinished);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(programs, unfinished, safety)) {
            makeRoles(server.port());
        } catch (SQLException fault) {
            throw new StoreProblem("The new database's roles could not be made: " + fault.getMessage(), fault);
        }
        PrivateFiles.move(unfinished.rows(), folder.rows());
    }

    private void makeFiles(ServerFolder unfinished) throws IOException {
        ServerCommand made = ServerCommand.run(
                folder.rows().getParent(),
                programs.program("initdb"),
                "--pgdata=" + unfinished.rows(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwords.file(Passwords.SUPERUSER),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                "--no-instructions");
        if (made.failed() && StoreProblem.tellsOfFullDisk(made.output())) {
            throw StoreProblem.diskFull(folder.rows(), new IOException(made.output()));
        }
        if (made.failed()) {
            throw new StoreProblem("The database's files could not be made. PostgreSQL's initdb says:\n"
                    + ServerFolder.lastLines(made.output()));
        }
        Files.writeString(unfinished.rows().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    }

    private void makeRoles(int port) throws SQLException {
        String superuser = passwords.of(Passwords.SUPERUSER);
        try (Connection connection = EmbeddedPostgres.login(port, "postgres", SUPERUSER, superuser)
                        .getConnection();
                Statement sql = connection.createStatement()) {
            makeRole(sql, OWNER, passwords.of(Passwords.OWNER));
            makeRole(sql, PROGRAM, passwords.of(Passwords.PROGRAM));
            sql.execute("revoke all on database postgres from public");
            sql.execute("revoke all on database template1 from public");
            sql.execute("create database " + DATABASE + " owner " + OWNER);
            closeToPublic(sql, DATABASE, PROGRAM);
        }
        try (Connection connection = EmbeddedPostgres.login(port, DATABASE, SUPERUSER, superuser)
                        .getConnection();
                Statement sql = connection.createStatement()) {
            openSchema(sql, PROGRAM);
        }
    }

    static void makeRole(Statement sql, String name, String password) throws SQLException {
        sql.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                + password + "'");
    }

    static void closeToPublic(Statement sql, String database, String program) throws SQLException {
        sql.execute("revoke all on database " + database + " from public");
        sql.execute("grant connect on database " + database + " to " + program);
    }

    static void openSchema(Statement sql, String program) throws SQLException {
        sql.execute("revoke all on schema public from public");
        sql.execute("grant usage on schema public to " + program);
    }
}
