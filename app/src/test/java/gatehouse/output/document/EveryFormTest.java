package gatehouse.output.document;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

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
}
