package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The briefing and the sheets of posts, of the worked example. */
class BriefingPaperTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static String briefing(Map<String, Object> content) {
        return BriefingPaper.of(Editions.of(content, Editions.ENDORSED)).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> marked(String reference, String marking) {
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put(
                "items",
                ((List<Map<String, Object>>) EXAMPLE.get("items"))
                        .stream()
                                .map(item -> {
                                    Map<String, Object> copy = new LinkedHashMap<>(item);
                                    if (reference.equals(item.get("reference"))) {
                                        copy.put("marking", marking);
                                    }
                                    return copy;
                                })
                                .toList());
        return content;
    }

    @Test
    void it_goes_by_the_letters_and_begins_with_the_threat() {
        assertThat(briefing(EXAMPLE))
                .containsSubsequence(
                        "Briefing: ",
                        "label=Threat",
                        "I  Information",
                        "I  Intention",
                        "M  Method",
                        "A  Administration",
                        "R  Risk",
                        "C  Communications",
                        "H  Human rights and other legal issues")
                .doesNotContain("Left out because");
    }

    @Test
    void what_is_marked_higher_than_the_plan_is_not_in_it_and_it_says_how_much_was_left_out() {
        String card = Editions.of(EXAMPLE, Editions.ENDORSED)
                .find("CON-003")
                .orElseThrow()
                .title();
        assertThat(briefing(EXAMPLE)).contains(card);

        String without = briefing(marked("CON-003", "OFFICIAL-SENSITIVE [COMMAND ONLY]"));

        assertThat(without)
                .doesNotContain(card)
                .contains("Left out because it is marked higher than the plan: 1 thing.");
    }

    @Test
    void what_is_marked_lower_stays_in_it() {
        String card = Editions.of(EXAMPLE, Editions.ENDORSED)
                .find("CON-003")
                .orElseThrow()
                .title();
        assertThat(briefing(marked("CON-003", "OFFICIAL"))).contains(card).doesNotContain("Left out because");
    }

    @Test
    void each_place_has_a_sheet_with_its_own_things_and_nothing_of_another() {
        Edition edition = Editions.of(EXAMPLE, Editions.ENDORSED);
        String[] sheets = PostSheets.of(edition).toString().split("PageBreak\\[]");
        assertThat(sheets).hasSameSizeAs(edition.each("ZONE"));
        for (int n = 0; n < sheets.length; n++) {
            Entry zone = edition.each("ZONE").get(n);
            assertThat(sheets[n]).contains(zone.reference() + " " + zone.title(), "label=Threat");
            String sheet = sheets[n];
            edition.each("RECOMMENDATION").stream()
                    .filter(measure -> measure.links("zones").stream()
                            .noneMatch(its -> its.reference().equals(zone.reference())))
                    .forEach(measure -> assertThat(sheet).doesNotContain(measure.reference()));
        }
    }

    @Test
    void both_are_set_as_pdf_and_docx_under_the_marking_of_the_plan() {
        for (DocumentForm form : List.of(DocumentForm.BRIEFING, DocumentForm.POSTS)) {
            Paper paper = Papers.of(form, Editions.of(EXAMPLE, Editions.ENDORSED));
            assertThat(paper.running().marking()).isEqualTo("OFFICIAL-SENSITIVE");
            Printed pdf = Pdf.set(paper);
            assertThat(pdf.pages()).isPositive();
            assertThat(Docx.set(paper, pdf.pageOf())).isNotEmpty();
        }
    }
}
