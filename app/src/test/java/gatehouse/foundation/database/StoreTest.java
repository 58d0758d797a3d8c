package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The embedded store as the program opens it: safe, closed to others, and there again after a restart. */
@Tag("own-database")
class StoreTest {
    @TempDir
    static Path place;

    private static final List<String> PROGRESS = new ArrayList<>();
    private static DataFolder folder;
    private static Store store;

    @BeforeAll
    static void first_start() throws SQLException {
        folder = DataFolder.at(place.resolve("data"));
        store = open();
        StoreProgram.makeTable(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Store open() {
        return Store.open(folder, Map.of(), PROGRESS::add);
    }

    @Test
    void a_first_start_says_what_takes_its_time() {
        assertThat(PROGRESS).hasSize(2).allMatch(line -> line.startsWith("Preparing the database, first run only"));
    }

    @Test
    void a_restart_keeps_the_rows_and_prepares_nothing_again() throws SQLException {
        StoreProgram.insert(store, "kept");
        long before = StoreProgram.count(store);
        PROGRESS.clear();
        store.close();
        assertThat(serverProcesses()).isEmpty();
        assertThat(folder.resolve("run.json")).doesNotExist();

        store = open();

        assertThat(StoreProgram.count(store)).isEqualTo(before);
        assertThat(PROGRESS).isEmpty();
        PROGRESS.addAll(List.of(
                "Preparing the database, first run only (seen before)",
                "Preparing the database, first run only (too)"));
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(Ask.one(store.program(), "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void it_is_postgresql_18_with_the_languages_of_the_world() throws SQLException {
        assertThat(Ask.one(store.program(), "show server_version")).isEqualTo(ServerPrograms.VERSION);
        assertThat(Ask.one(store.program(), "show server_encoding")).isEqualTo("UTF8");
        assertThat(Ask.one(
                        store.program(),
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'gatehouse'"))
                .isEqualTo("i en-GB");
    }

    @Test
    void it_listens_on_loopback_alone_and_trusts_nobody() throws IOException, SQLException {
        List<String> running = Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"));
        assertThat(running.get(4)).as("folder of its socket").isEmpty();
        assertThat(running.get(5)).as("address").isEqualTo("127.0.0.1");
        assertThat(Files.readAllLines(folder.resolve("database").resolve("pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("host all all 127.0.0.1/32 scram-sha-256");
    }

    @Test
    void a_wrong_password_is_refused() throws IOException {
        for (String role : List.of("gatehouse", "gatehouse_owner", "postgres")) {
            PGSimpleDataSource login = EmbeddedPostgres.login(port(), "gatehouse", role, "not the password");
            assertThatThrownBy(login::getConnection).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_program_role_is_above_no_rule() throws SQLException {
        assertThat(Ask.one(
                        store.program(),
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                + " from pg_roles where rolname = session_user"))
                .isEqualTo("f");
        assertThat(Ask.one(store.program(), "select pg_has_role('gatehouse_owner', 'member')"))
                .isEqualTo("f");
        assertThatThrownBy(() -> Ask.tell(store.program(), "create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> Ask.tell(store.program(), "delete from saved"))
                .hasMessageContaining("permission denied for table saved");
        assertThatThrownBy(() -> EmbeddedPostgres.login(
                                port(), "postgres", "gatehouse", new Passwords(folder).of(Passwords.PROGRAM))
                        .getConnection())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void everything_in_the_folder_is_closed_to_others() throws IOException {
        assertThat(permissions("")).isEqualTo("rwx------");
        for (String file : List.of("lock", "run.json", "keys/superuser", "keys/owner", "keys/program")) {
            assertThat(permissions(file)).as(file).isEqualTo("rw-------");
        }
        assertThat(Files.readString(folder.resolve("run.json")))
                .doesNotContain(new Passwords(folder).of(Passwords.SUPERUSER));
    }

    @Test
    void a_running_program_needs_no_superuser() throws IOException {
        Path superuser = folder.resolve("keys").resolve("superuser");
        Path away = place.resolve("superuser");
        store.close();
        Files.move(superuser, away);
        try {
            store = open();
            assertThat(store.isHolder()).isTrue();
        } finally {
            Files.move(away, superuser);
        }
    }

    @Test
    void a_number_left_in_a_file_is_not_taken_for_a_server() throws IOException {
        store.close();
        Path left = folder.resolve("database").resolve("postmaster.pid");
        Files.writeString(left, ProcessHandle.current().pid() + "\n" + folder.resolve("database") + "\n");

        store = open();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(Files.readString(left))
                .doesNotStartWith(ProcessHandle.current().pid() + "\n");
    }

    @Test
    void rows_of_another_major_version_are_left_alone() throws IOException {
        store.close();
        Path version = folder.resolve("database").resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(StoreTest::open)
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("was written by PostgreSQL 17")
                    .hasMessageContaining("Nothing was changed");
        } finally {
            Files.writeString(version, "18\n");
            store = open();
        }
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private static int port() throws IOException {
        return RunFile.readIn(folder).orElseThrow().port().orElseThrow();
    }

    private static List<ProcessHandle> serverProcesses() {
        return new ServerFolder(folder.resolve("database"), folder.resolve("log")).processes();
    }
}
