package gatehouse.foundation.database;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestDatabaseTest {
    @Test
    void two_copies_know_nothing_of_each_other() throws SQLException {
        try (TestDatabase one = TestDatabase.fresh();
                TestDatabase other = TestDatabase.fresh()) {
            Ask.tell(one.owner(), "create table mark (id int)");
            Ask.tell(one.owner(), "grant select on mark to " + one.programRole());

            assertThat(Ask.one(one.program(), "select count(*) from mark")).isEqualTo("0");
            assertThatThrownBy(() -> Ask.one(other.owner(), "select count(*) from mark"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void a_fresh_one_is_migrated_and_an_empty_one_is_not() throws SQLException {
        String history = "select count(*) from pg_tables where tablename = 'flyway_schema_history'";
        try (TestDatabase fresh = TestDatabase.fresh();
                TestDatabase empty = TestDatabase.empty()) {
            assertThat(Ask.one(fresh.owner(), history)).isEqualTo("1");
            assertThat(Ask.one(empty.owner(), history)).isEqualTo("0");
        }
    }

    @Test
    void its_program_role_has_the_rights_that_the_product_gives_it() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThatThrownBy(() -> Ask.tell(database.program(), "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void it_is_gone_when_closed() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        String name = Ask.one(database.program(), "select current_database()");
        database.close();

        try (TestDatabase other = TestDatabase.empty()) {
            assertThat(Ask.one(other.owner(), "select count(*) from pg_database where datname = '" + name + "'"))
                    .isEqualTo("0");
        }
    }
}
