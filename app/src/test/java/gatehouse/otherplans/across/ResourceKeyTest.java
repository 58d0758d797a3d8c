package gatehouse.otherplans.across;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.TestDatabase;
import gatehouse.otherplans.fact.Name;

import static org.assertj.core.api.Assertions.assertThat;

/** The database tells by the same key as the review which words name one team. */
class ResourceKeyTest {
    private static final List<String> PIECES = List.of(
            "The",
            "the",
            "St",
            "st",
            "Rd",
            "Stn",
            "Ave",
            "av",
            "Pl",
            "Dr",
            "&",
            "and",
            "Search",
            "TEAM",
            "2",
            "PSU",
            "Caf\u00e9",
            "N\u00b0",
            "Jos\u00e9\u2019s",
            "O'Neill",
            " ",
            "  ",
            "-",
            "\u2013",
            "/",
            ", ",
            ". ",
            "(",
            ")",
            "_",
            "\u00a0",
            "#",
            ":",
            "Terr",
            "gdns",
            "\u00a3",
            "'",
            "@",
            "~",
            "\t",
            "\n");
    private static TestDatabase database;
    private static JdbcClient sql;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
        sql = JdbcClient.create(database.program());
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    private static String key(String words) {
        return sql.sql("select resource_key(:words)")
                .param("words", words)
                .query(String.class)
                .single();
    }

    @Test
    void one_team_under_two_spellings_has_one_key() {
        assertThat(key("The Search Team 2")).isEqualTo(key("search team-2")).isEqualTo("search team 2");
        assertThat(key("St John Ambulance")).isEqualTo(key("Saint John  ambulance"));
        assertThat(key("Search Team 2")).isNotEqualTo(key("Search Team 3"));
    }

    @Test
    void whatever_the_words_are_the_key_is_that_of_the_review() {
        long seed = 20270626;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            StringBuilder words = new StringBuilder("a".repeat(random.nextInt(2)));
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                words.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertThat(key(words.toString()))
                    .as("seed %d, number %d: <%s>", seed, i, words)
                    .isEqualTo(Name.of(words.toString()).key());
        }
    }
}
