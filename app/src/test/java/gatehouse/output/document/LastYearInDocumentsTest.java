package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What became of last year's plan, as a version's documents say it: in words, kind by kind. */
@SuppressWarnings("unchecked") // the tests fail where the example has another shape
class LastYearInDocumentsTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static Map<String, Object> carried() {
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put(
                "carriedFrom",
                List.of(Map.of(
                        "reference", "NP-2025-007",
                        "name", "Harbour Day 2026",
                        "version", "4",
                        "sha256", "0".repeat(64),
                        "keptBack", "0",
                        "by", "Insp Tom Halloran",
                        "at", "2026-11-26T10:00:00Z")));
        content.put(
                "origins", List.of(origin("ZON-001", answers("ZON-001")), origin("ZON-002", Map.of("name", "Pier"))));
        content.put(
                "toConfirm",
                List.of(Map.of(
                        "topic", "CONTACTS",
                        "reference", "ZON-001",
                        "cameAlong", "YES",
                        "words", "Who owns it? The port company")));
        return content;
    }

    private static Map<String, Object> origin(String item, Map<String, Object> answers) {
        String words = CanonicalJson.text(Map.of("kind", "ZONE", "answers", answers));
        return Map.of(
                "item", item,
                "reference", item,
                "title", item,
                "words", words,
                "sha256", Digest.hex(Digest.sha256(words.getBytes(UTF_8))));
    }

    private static Map<String, Object> answers(String reference) {
        return ((List<Map<String, Object>>) EXAMPLE.get("items"))
                .stream()
                        .filter(item -> reference.equals(item.get("reference")))
                        .map(item -> (Map<String, Object>) item.get("answers"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void each_form_says_in_a_table_what_is_new_changed_and_as_last_year() {
        Edition edition = Editions.of(carried(), Editions.NOT_ENDORSED);

        for (List<Block> form : List.of(ConciseForm.of(edition), FullForm.of(edition))) {
            String words = form.toString();
            assertThat(words)
                    .contains("Begun from NP-2025-007 Harbour Day 2026, version 4.")
                    .contains("1 thing that may have gone stale since was neither confirmed nor done anew")
                    .contains("Changed since last year", "As last year", "Dropped");
        }
        Table table = (Table) SectionLastYear.of(edition).get(1);
        assertThat(table.rows())
                .filteredOn(row -> row.cells().get(0).paragraphs().contains("Zones"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cells().get(1).paragraphs().get(0)).startsWith("ZON-003, ");
                    assertThat(row.cells().get(2).paragraphs()).containsExactly("ZON-002");
                    assertThat(row.cells().get(4).paragraphs()).containsExactly("1");
                });
    }

    @Test
    void of_a_plan_that_was_begun_afresh_nothing_is_said() {
        assertThat(SectionLastYear.of(Editions.of(EXAMPLE, Editions.NOT_ENDORSED)))
                .isEmpty();
    }
}
