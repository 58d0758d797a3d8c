package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkingsTest {
    private static final String SENSITIVE = "OFFICIAL-SENSITIVE";

    /** The worked example with this marking on each item whose reference begins so, and another on all others. */
    private static Edition marked(String plan, String begins, String marking, String others) {
        Map<String, Object> content = Editions.saying(Editions.content("harbour-day.json"), "marking", plan);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : Editions.items(content)) {
            Map<String, Object> next = new LinkedHashMap<>(item);
            next.put("marking", ((String) item.get("reference")).startsWith(begins) ? marking : others);
            items.add(next);
        }
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("items", items);
        return Editions.of(next, Editions.NOT_ENDORSED);
    }

    @Test
    void an_item_left_as_the_plan_marks_its_annex_as_the_plan() {
        Edition edition = marked(SENSITIVE, "", "", "");

        assertThat(Markings.of(DocumentForm.ANNEX_A, edition)).isEqualTo(SENSITIVE);
        assertThat(Markings.of(DocumentForm.ANNEX_G, edition)).isEqualTo(SENSITIVE);
        assertThat(Markings.of(DocumentForm.FULL, edition)).isEqualTo(SENSITIVE);
    }

    @Test
    void an_annex_of_lower_items_is_marked_lower() {
        Edition edition = marked(SENSITIVE, "", "OFFICIAL", "OFFICIAL");

        assertThat(Markings.of(DocumentForm.ANNEX_G, edition)).isEqualTo("OFFICIAL");
    }

    @Test
    void a_place_that_an_annex_names_counts_towards_its_marking() {
        assertThat(Markings.of(DocumentForm.ANNEX_A, marked(SENSITIVE, "ZON-", "", "OFFICIAL")))
                .isEqualTo(SENSITIVE);
        assertThat(Markings.of(DocumentForm.ANNEX_A, marked("OFFICIAL", "ZON-", SENSITIVE, "")))
                .isEqualTo(SENSITIVE);
    }

    @Test
    void cover_and_pages_carry_the_same_raised_marking() {
        Edition edition = marked("OFFICIAL", "VUL-001", SENSITIVE, "");
        Cover cover = (Cover) FullForm.of(edition).get(0);

        assertThat(Markings.of(DocumentForm.FULL, edition)).isEqualTo(SENSITIVE);
        assertThat(cover.facts()).contains(Answer.of("Handling", SENSITIVE));
        assertThat(edition.plan().highestMarking()).isEqualTo(SENSITIVE);
    }
}
