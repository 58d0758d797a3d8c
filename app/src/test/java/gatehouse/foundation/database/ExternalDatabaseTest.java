package gatehouse.foundation.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A force's own PostgreSQL, named by two URLs. */
class ExternalDatabaseTest {
    @TempDir
    Path place;

    private TestDatabase database;

    @BeforeEach
    void make() {
        database = TestDatabase.empty();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void it_is_migrated_and_opened_without_an_embedded_server() throws SQLException {
        try (Store store = open(database.programUrl(), database.ownerUrl())) {
            assertThat(Ask.one(store.program(), "select session_user")).isEqualTo(database.programRole());
            assertThat(Ask.one(store.owner().orElseThrow(), "select count(*) >= 0 from flyway_schema_history"))
                    .isEqualTo("t");
            assertThat(store.isHolder()).isTrue();
        }
        assertThat(place.resolve("data").resolve("postgres")).doesNotExist();
        assertThat(place.resolve("data").resolve("database")).doesNotExist();
    }

    @Test
    void a_second_command_with_the_same_names_joins_it() throws Exception {
        try (Store holder = open(database.programUrl(), database.ownerUrl());
                Store second = open(database.programUrl(), database.ownerUrl())) {
            assertThat(holder.isHolder()).isTrue();
            assertThat(second.isHolder()).isFalse();
            assertThat(Ask.one(second.program(), "select current_database()"))
                    .isEqualTo(Ask.one(holder.program(), "select current_database()"));
            assertThat(Files.readString(place.resolve("data").resolve("run.json")))
                    .doesNotContain("password");
        }
    }

    @Test
    void data_that_a_newer_program_has_used_is_left_alone() throws SQLException {
        open(database.programUrl(), database.ownerUrl()).close();
        Ask.tell(
                database.owner(),
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)");
        refused(database.programUrl(), database.ownerUrl(), "A newer Gatehouse has used this data");
        assertThat(Ask.one(database.owner(), "select max(installed_rank) from flyway_schema_history"))
                .isEqualTo("9999");
    }

    @Test
    void data_of_an_older_program_is_brought_forward() throws SQLException {
        Flyway.configure()
                .dataSource(database.owner())
                .placeholders(Map.of("program", database.programRole()))
                .target("3")
                .load()
                .migrate();

        try (Store store = open(database.programUrl(), database.ownerUrl())) {
            assertThat(store.schema()).isEqualTo(Migrations.newestKnown()).isGreaterThan(3);
            assertThat(Ask.one(database.owner(), "select max(version::int) from flyway_schema_history"))
                    .isEqualTo(Integer.toString(store.schema()));
        }
    }

    @Test
    void one_url_without_the_other_is_refused() {
        assertThatThrownBy(() -> Logins.external(Map.of(Logins.PROGRAM_URL, database.programUrl())))
                .hasMessageStartingWith("GATEHOUSE_DATABASE_URL is set but GATEHOUSE_DATABASE_OWNER_URL is not");
        assertThatThrownBy(() -> Logins.external(Map.of(Logins.OWNER_URL, database.ownerUrl())))
                .hasMessageStartingWith("GATEHOUSE_DATABASE_OWNER_URL is set but GATEHOUSE_DATABASE_URL is not");
        assertThat(Logins.external(Map.of())).isEmpty();
    }

    @Test
    void a_url_of_another_form_is_refused_without_repeating_its_password() {
        for (String url :
                new String[] {"postgres://me:hunter2@host/db", "jdbc:postgresql://host:x/db?password=hunter2"}) {
            assertThatThrownBy(() -> Logins.external(Map.of(Logins.PROGRAM_URL, url, Logins.OWNER_URL, url)))
                    .hasMessageStartingWith("GATEHOUSE_DATABASE_URL is not understood")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void one_role_for_both_is_refused() {
        refused(database.ownerUrl(), database.ownerUrl(), "both connect as");
    }

    @Test
    void a_program_that_is_above_the_rules_is_refused() throws SQLException {
        for (String right : new String[] {"superuser", "bypassrls", "createrole"}) {
            alterProgram(right);
            try {
                refused(database.programUrl(), database.ownerUrl(), "is a superuser, may make roles or passes row");
            } finally {
                alterProgram("no" + right);
            }
        }
    }

    @Test
    void a_program_that_could_become_the_owner_is_refused() throws SQLException {
        String owner = Ask.one(database.owner(), "select session_user");
        Ask.tell(database.superuser(), "grant " + owner + " to " + database.programRole());
        try {
            refused(database.programUrl(), database.ownerUrl(), "owns the database or its schema, or is a member");
        } finally {
            Ask.tell(database.superuser(), "revoke " + owner + " from " + database.programRole());
        }
    }

    @Test
    void a_program_that_may_make_tables_is_refused() throws SQLException {
        Ask.tell(database.superuser(), "grant create on schema public to " + database.programRole());
        refused(database.programUrl(), database.ownerUrl(), "may make tables");
    }

    @Test
    void two_different_databases_are_refused() {
        try (TestDatabase other = TestDatabase.empty()) {
            refused(database.programUrl(), other.ownerUrl(), "lead to two different databases");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_told_of() {
        refused("jdbc:postgresql://127.0.0.1:1/x?user=p", database.ownerUrl(), "cannot be reached");
    }

    @Test
    void an_old_server_and_one_that_cannot_hold_every_name_are_refused() {
        assertThatThrownBy(() -> RoleCheck.checkServer(server(14, "UTF8"), server(14, "UTF8")))
                .hasMessage("The database is PostgreSQL 14.9. Gatehouse needs 15 or newer.");
        assertThatThrownBy(() -> RoleCheck.checkServer(server(15, "LATIN1"), server(15, "LATIN1")))
                .hasMessageContaining("keeps its text as LATIN1");
        RoleCheck.checkServer(server(15, "UTF8"), server(15, "UTF8"));
    }

    private static RoleCheck.Facts server(int major, String encoding) {
        return new RoleCheck.Facts(major, major + ".9", encoding, "somebody", "here", false, false);
    }

    private void alterProgram(String right) throws SQLException {
        Ask.tell(database.superuser(), "alter role " + database.programRole() + " " + right);
    }

    private void refused(String programUrl, String ownerUrl, String why) {
        assertThatThrownBy(() -> open(programUrl, ownerUrl))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining(why);
    }

    private Store open(String programUrl, String ownerUrl) {
        return Store.open(
                DataFolder.at(place.resolve("data")),
                Map.of(Logins.PROGRAM_URL, programUrl, Logins.OWNER_URL, ownerUrl),
                line -> {});
    }
}
