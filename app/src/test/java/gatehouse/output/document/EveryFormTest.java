package gatehouse.output.document;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of both events, before the independent judge. */
@Tag("full")
class EveryFormTest {
    static final Map<String, Paper> PAPERS = BothEvents.papers();
    static final java.util.Set<String> NAMES = PAPERS.keySet();

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_form_of_both_events_is_kept_and_readable_by_all(String name) {
        Conformance.assertKeptAndReadableByAll(Pdf.set(PAPERS.get(name)).bytes());
    }

    @Test
    void a_plan_of_two_hundred_items_stays_within_the_pages_that_a_commander_reads() {
        assertThat(Pdf.set(PAPERS.get("report-concise")).pages()).isLessThanOrEqualTo(9);
        assertThat(Pdf.set(PAPERS.get("report-decisions")).pages()).isLessThanOrEqualTo(2);
        Printed full = Pdf.set(PAPERS.get("report-full"));
        assertThat(full.pages() - full.pageOf().get("s1") + 1)
                .as("pages of the body")
                .isLessThanOrEqualTo(22);
    }
}
