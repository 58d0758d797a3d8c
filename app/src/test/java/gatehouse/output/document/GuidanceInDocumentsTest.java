package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Guidance and daily reviews as documents of a version. */
class GuidanceInDocumentsTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static String printed(DocumentForm form, Map<String, Object> content) {
        return form.blocks(Editions.of(content, Editions.NOT_ENDORSED)).toString();
    }

    /** The worked example as it stood before anybody had met. */
    private static Map<String, Object> withoutMeetings() {
        List<?> items = (List<?>) EXAMPLE.get("items");
        List<?> others = items.stream()
                .filter(item -> !"MEETING".equals(((Map<?, ?>) item).get("kind")))
                .toList();
        assertThat(others).hasSizeLessThan(items.size());
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put("items", others);
        return content;
    }

    @Test
    void it_goes_through_every_point_with_source_evidence_and_blank() {
        assertThat(printed(DocumentForm.GUIDANCE, withoutMeetings()))
                .containsSubsequence(
                        "Guidance, point by point, ",
                        "nothing here is a score",
                        "Developing the protective security plan",
                        "first published 1 June 2026",
                        "22 vulnerabilities: VUL-001, VUL-002",
                        "NOTHING ON RECORD",
                        "No meeting is recorded.",
                        "Counter terrorism security coordinator role",
                        "No version is endorsed: this is a report and not a plan.")
                .doesNotContainPattern("\\bR[0-9]{1,2}\\b");
    }

    @Test
    void once_it_is_endorsed_it_says_by_whom() {
        assertThat(DocumentForm.GUIDANCE
                        .blocks(Editions.of(EXAMPLE, Editions.ENDORSED))
                        .toString())
                .contains("PLAN v2, endorsed 27 November 2026 by Ch Supt Ruth Adeyemi");
    }

    @Test
    void it_is_a_short_document_as_pdf_and_docx_under_the_marking_of_the_plan() {
        Paper paper = Papers.of(DocumentForm.GUIDANCE, Editions.of(EXAMPLE, Editions.NOT_ENDORSED));
        assertThat(paper.running().marking()).isEqualTo("OFFICIAL-SENSITIVE");
        Printed pdf = Pdf.set(paper);
        assertThat(pdf.pages()).isBetween(2, 6);
        assertThat(Docx.set(paper, pdf.pageOf())).isNotEmpty();
    }

    @Test
    void daily_reviews_are_offered_where_one_is_kept_and_print_as_they_were_written() {
        assertThat(printed(DocumentForm.DAILY, EXAMPLE))
                .containsSubsequence("Review 1, ", "No change, because", "Review 2, ", "NO CHECK RECORDED");

        Map<String, Object> without = new LinkedHashMap<>(EXAMPLE);
        without.put("dailyReviews", List.of());
        assertThat(FormsOffered.of(Editions.contents(without)))
                .contains(DocumentForm.GUIDANCE)
                .doesNotContain(DocumentForm.DAILY);
    }
}
