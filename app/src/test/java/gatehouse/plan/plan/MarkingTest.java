package gatehouse.plan.plan;

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
    void a_part_issued_apart_takes_an_empty_marking_for_the_plans() {
        assertThat(Marking.highestOfPart(HANDLED, Stream.of("OFFICIAL", ""))).isEqualTo(HANDLED);
        assertThat(Marking.highestOfPart(HANDLED, Stream.of())).isEqualTo(HANDLED);
        assertThat(Marking.highestOfPart(HANDLED, Stream.of("OFFICIAL"))).isEqualTo("OFFICIAL");
        assertThat(Marking.highestOfPart("OFFICIAL", Stream.of("", HANDLED))).isEqualTo(HANDLED);
    }
}
