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
        return Editions.of(
                marked(Editions.saying(Editions.content("harbour-day.json"), "marking", plan), begins, marking, others),
                Editions.NOT_ENDORSED);
    }

    private static Map<String, Object> marked(
            Map<String, Object> content, String begins, String marking, String others) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : Editions.items(content)) {
            Map<String, Object> next = new LinkedHashMap<>(item);
            next.put("marking", ((String) item.get("reference")).startsWith(begins) ? marking : others);
            items.add(next);
        }
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("items", items);
        return next;
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
    void a_place_that_only_the_grid_of_an_annex_names_counts_towards_its_marking() {
        Map<String, Object> content =
                marked(Editions.saying(MillFair.content(), "marking", "OFFICIAL"), "", "OFFICIAL", "OFFICIAL");
        Map<String, Object> place = Map.of(
                "kind",
                "ZONE",
                "reference",
                "ZON-009",
                "marking",
                SENSITIVE,
                "answers",
                Map.of("name", "The undercroft"));

        assertThat(Markings.of(DocumentForm.ANNEX_A, MillFair.edition(content))).isEqualTo("OFFICIAL");
        assertThat(Markings.of(DocumentForm.ANNEX_A, MillFair.edition(MillFair.with(content, List.of(place)))))
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
