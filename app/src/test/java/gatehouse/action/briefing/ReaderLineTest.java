package gatehouse.action.briefing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a line of readers names: one's own, somebody else, or a post that anybody may hold. */
class ReaderLineTest {
    private static final String FARAH = "Insp Farah Aziz";
    private static final List<String> ACCOUNTS = List.of("Supt Colin Tarrant", "Jo Field");

    private static ReaderLine line(String words) {
        return new ReaderLine(words);
    }

    @Test
    void a_line_names_a_person_whatever_their_rank_was_when_it_was_written() {
        assertThat(line("Insp Farah Aziz, operational commander").names(FARAH)).isTrue();
        assertThat(line("Ch Insp farah aziz").names(FARAH)).isTrue();
        assertThat(line("Farah Aziz").names("Det Supt Farah Aziz")).isTrue();
        assertThat(line("Farah Azizi, loggist").names(FARAH)).isFalse();
        assertThat(line("Bronze, Joanna Fieldhouse Road").names("Jo Field")).isFalse();
    }

    @Test
    void somebody_with_an_account_is_somebody_else_with_or_without_a_rank() {
        assertThat(line("Supt Colin Tarrant, tactical commander").somebodyElse(FARAH, ACCOUNTS))
                .hasValue("Supt Colin Tarrant");
        assertThat(line("Gold's staff officer: Jo Field").somebodyElse(FARAH, ACCOUNTS))
                .hasValue("Jo Field");
    }

    @Test
    void a_rank_with_a_name_is_somebody_else_though_nobody_knows_them() {
        assertThat(line("Sgt Ali Crane, waterside").somebodyElse(FARAH, ACCOUNTS))
                .hasValue("Sgt Ali Crane");
        assertThat(line("Ch Insp Owen Birch").somebodyElse(FARAH, ACCOUNTS)).hasValue("Ch Insp Owen Birch");
        assertThat(line("Mr. Ferreira, head of security").somebodyElse(FARAH, ACCOUNTS))
                .hasValue("Mr. Ferreira");
    }

    @Test
    void a_post_and_ones_own_line_are_nobody_elses() {
        for (String own : new String[] {
            "Bronze, quay", "Operational commander, waterside", "PolSA", "Sergeant at the east gate", FARAH
        }) {
            assertThat(line(own).somebodyElse(FARAH, ACCOUNTS)).as(own).isEmpty();
        }
    }
}
