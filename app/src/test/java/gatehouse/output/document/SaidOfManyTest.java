package gatehouse.output.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What many plans lack is said once, with the plans behind. */
class SaidOfManyTest {

    @Test
    void sentences_that_differ_only_in_the_plan_become_one() {
        assertThat(SaidOfMany.together(List.of(
                        "The day on which Medical plan was reviewed.",
                        "The day on which Search plan was reviewed.",
                        "The day on which Medical plan was reviewed.",
                        "The day on which Air display and airspace plan was reviewed.")))
                .containsExactly("The day on which … plan was reviewed: Medical; Search; Air display and airspace.");
    }

    @Test
    void two_sentences_and_such_as_quote_a_plan_stay_whole() {
        List<String> two = List.of("The order for this closure of one.", "The order for this closure of two.");
        List<String> quoted = List.of("The hours of A. “A”", "The hours of B. “B”", "The hours of C. “C”");

        assertThat(SaidOfMany.together(two)).isEqualTo(two);
        assertThat(SaidOfMany.together(quoted)).isEqualTo(quoted);
    }

    @Test
    void nothing_of_a_sentence_is_lost_where_one_is_the_beginning_of_another() {
        assertThat(SaidOfMany.together(List.of(
                        "Dates with their day in A.", "Dates with their day in A B.", "Dates with their day in C.")))
                .containsExactly("Dates with their day in: A; A B; C.");
    }
}
