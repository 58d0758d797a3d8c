package gatehouse.plan.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkingTest {
    private static final String HANDLED = "OFFICIAL-SENSITIVE COMMANDERS ONLY";

    @Test
    void a_plan_is_marked_as_its_highest_item() {
        assertThat(Marking.highest("OFFICIAL", Stream.of("", "OFFICIAL"))).isEqualTo("OFFICIAL");
        assertThat(Marking.highest("OFFICIAL", Stream.of("", HANDLED))).isEqualTo(HANDLED);
        assertThat(Marking.highest(HANDLED, Stream.of("OFFICIAL", "OFFICIAL-SENSITIVE")))
                .isEqualTo(HANDLED);
    }

    @Test
    void words_are_marked_no_lower_than_what_they_name_and_handled_as_all_of_it() {
        List<String> named = List.of("", "OFFICIAL PERSONAL", HANDLED);

        assertThat(Marking.ofWords("", "OFFICIAL", named)).isEqualTo("OFFICIAL-SENSITIVE PERSONAL; COMMANDERS ONLY");
        assertThat(Marking.ofWords("", "OFFICIAL-SENSITIVE", List.of("", "OFFICIAL")))
                .isEmpty();
        assertThat(Marking.ofWords("", "OFFICIAL-SENSITIVE", List.of("OFFICIAL PERSONAL")))
                .isEqualTo("OFFICIAL-SENSITIVE PERSONAL");
        assertThat(Marking.ofWords("OFFICIAL", HANDLED, List.of(""))).isEqualTo(HANDLED);
    }

    @Test
    void words_that_are_marked_as_what_they_name_stay_as_they_are() {
        String marked = "OFFICIAL-SENSITIVE PERSONAL; COMMANDERS ONLY";
        List<String> many = IntStream.range(0, 40)
                .mapToObj(number -> "OFFICIAL-SENSITIVE GROUP " + number)
                .toList();
        String all = Marking.ofWords("", "OFFICIAL", many);

        assertThat(Marking.ofWords(marked, "OFFICIAL", List.of("OFFICIAL PERSONAL", HANDLED)))
                .isEqualTo(marked);
        assertThat(Marking.checked(all)).isEqualTo(all);
        assertThat(Marking.ofWords(all, "OFFICIAL", many)).isEqualTo(all);
    }

    @Test
    void a_part_issued_apart_takes_an_empty_marking_for_the_plans() {
        assertThat(Marking.highestOfPart(HANDLED, Stream.of("OFFICIAL", ""))).isEqualTo(HANDLED);
        assertThat(Marking.highestOfPart(HANDLED, Stream.of())).isEqualTo(HANDLED);
        assertThat(Marking.highestOfPart(HANDLED, Stream.of("OFFICIAL"))).isEqualTo("OFFICIAL");
        assertThat(Marking.highestOfPart("OFFICIAL", Stream.of("", HANDLED))).isEqualTo(HANDLED);
    }
}
