package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Other plans as documents print them: what was considered, what clashes and how that is settled. */
class FindingsInDocumentsTest {
    private static final Map<String, Object> SUGGESTED = ClashingPlans.content();
    private static final Map<String, Object> RAISED = ClashingPlans.settled(
            SUGGESTED,
            "FND-001",
            "settlement",
            "RAISED",
            "raisedWith",
            "Search adviser",
            "raisedOn",
            "2027-04-23",
            "answer",
            "The bins are moved out before six.",
            "answeredBy",
            "PC Lee Wren",
            "answeredOn",
            "2027-04-24");

    private static String annex(Map<String, Object> content) {
        return AnnexFindings.of(MillFair.edition(content)).toString();
    }

    @Test
    void what_is_only_suggested_is_counted_and_never_listed() {
        assertThat(annex(SUGGESTED))
                .contains("No finding of high severity is adopted and open.", "not yet reviewed by anyone")
                .contains("No finding is adopted and open in this version.")
                .doesNotContain("“" + ClashingPlans.EMPTIED);
        assertThat(SectionOtherPlans.full(MillFair.edition(SUGGESTED)).toString())
                .contains("not yet reviewed by anyone")
                .doesNotContain(ClashingPlans.EMPTIED);
    }

    @Test
    void plans_that_the_event_calls_for_and_nobody_has_are_told_apart_from_clashes() {
        Map<String, Object> alone = new LinkedHashMap<>(MillFair.content());
        alone.put("reviewSettings", List.of(calledFor("SEARCH"), calledFor("MEDICAL")));
        assertThat(SectionOtherPlans.concise(MillFair.edition(alone)).toString())
                .contains("2 plans that this event calls for are not received.")
                .contains(before(MillFair.content()) + " not yet reviewed by anyone");

        Map<String, Object> both = new LinkedHashMap<>(SUGGESTED);
        both.put("reviewSettings", List.of(calledFor("MEDICAL")));
        assertThat(SectionOtherPlans.concise(MillFair.edition(both)).toString())
                .contains("1 plan that this event calls for is not received.")
                .contains(before(SUGGESTED) + " not yet reviewed by anyone");
    }

    private static String before(Map<String, Object> content) {
        int found = MillFair.edition(content).board().open().size();
        return found + (found == 1 ? " clash that the rules suggest is" : " clashes that the rules suggest are");
    }

    private static Map<String, Object> calledFor(String type) {
        return Map.of("of", "TYPE", "code", type, "eventKind", "ANY", "because", "The guide");
    }

    @Test
    void an_adopted_finding_of_high_severity_is_named_first_with_both_clauses_and_how_it_is_settled() {
        String annex = annex(RAISED);

        assertThat(annex)
                .contains("OPEN AND OF HIGH SEVERITY: FND-001", "Raised with the owner")
                .contains("Search plan, version 3, page 2: “" + ClashingPlans.SEALED)
                .contains("Waste plan, version 1, page 2: “" + ClashingPlans.EMPTIED)
                .contains("Raised with Search adviser, 23 April 2027")
                .contains("Answered by PC Lee Wren, 24 April 2027: The bins are moved out before six.");
        assertThat(annex.indexOf("FND-001")).isLessThan(annex.indexOf("PLN-001"));
        assertThat(SectionOtherPlans.full(MillFair.edition(RAISED)).toString())
                .contains("Where plans clash", "FND-001", ClashingPlans.SEALED);
        assertThat(SectionOtherPlans.concise(MillFair.edition(RAISED)).toString())
                .contains("OPEN, HIGH: FND-001");
    }

    @Test
    void a_finding_that_was_settled_on_other_words_says_so() {
        assertThat(annex(Editions.answering(RAISED, "FCT-002", "words", "Bins are emptied at nine.")))
                .contains("WORDS CHANGED since this was settled", "Bins are emptied at nine.");
    }

    @Test
    void a_clash_that_is_found_no_longer_is_not_called_open() {
        String annex = annex(Editions.answering(RAISED, "FCT-002", "endsAt", "2027-05-01 08:00"));
        String gone = annex(Editions.answering(RAISED, "FCT-002", "startsAt", "2027-05-01 11:00"));

        assertThat(annex + gone).contains("Mended, or found no longer");
        assertThat(gone).contains("No finding of high severity is adopted and open.");
    }

    @Test
    void a_dismissed_clash_is_counted_and_an_accepted_one_stands_with_its_reason() {
        assertThat(annex(ClashingPlans.settled(
                        SUGGESTED, "FND-001", "settlement", "DISMISSED", "reason", "The bins stand outside.")))
                .contains("1 clash was dismissed as not a clash")
                .doesNotContain("The bins stand outside.");
        assertThat(annex(ClashingPlans.settled(
                        SUGGESTED, "FND-001", "settlement", "ACCEPTED", "reason", "An officer stands by.")))
                .contains("Accepted as they are", "Because: An officer stands by.");
    }

    @Test
    void the_version_of_each_plan_that_was_considered_is_named_and_one_that_nobody_opened_is_not() {
        assertThat(annex(SUGGESTED))
                .contains("Version 3", "RCV-001, received 1 April 2027, 09:00, SHA-256 begins abababababababab")
                .contains("RECEIVED AND NOT CONSIDERED: RCV-002, version 4")
                .contains("20 April 2027, Sgt Ade Marsh", "NOT REVIEWED");
    }

    @Test
    void a_plan_held_elsewhere_has_its_holder_who_read_it_and_the_outcome() {
        assertThat(annex(SUGGESTED))
                .contains("Plans held elsewhere", "Held by: Protection office", "Insp Tom Halloran, 11 April 2027")
                .contains("Nothing in it is against the fair.");
    }

    @Test
    void what_rules_cannot_tell_and_what_is_switched_off_are_said() {
        assertThat(annex(SUGGESTED))
                .contains(
                        "What the rules cannot tell", "It has not passed; it needs", "With whom each plan is shared.");
        assertThat(annex(ClashingPlans.switchedOff(SUGGESTED, "X06", "Seals are kept by hand here")))
                .contains("Rules switched off by the force", "because: Seals are kept by hand here.");
    }

    @Test
    void an_annex_is_marked_as_the_highest_that_is_on_it() {
        assertThat(Markings.of(DocumentForm.ANNEX_E, MillFair.edition(SUGGESTED)))
                .isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(Markings.of(DocumentForm.ANNEX_E, MillFair.edition(marked(SUGGESTED, "OFFICIAL", ""))))
                .isEqualTo("OFFICIAL");
        assertThat(Markings.of(DocumentForm.ANNEX_E, MillFair.edition(marked(SUGGESTED, "OFFICIAL", "FCT-002"))))
                .isEqualTo("OFFICIAL-SENSITIVE");
    }

    private static Map<String, Object> marked(Map<String, Object> content, String marking, String butFor) {
        List<Map<String, Object>> items = Editions.items(content).stream()
                .map(item -> {
                    Map<String, Object> next = new LinkedHashMap<>(item);
                    next.put("marking", item.get("reference").equals(butFor) ? "OFFICIAL-SENSITIVE" : marking);
                    return next;
                })
                .toList();
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("items", items);
        return next;
    }

    @Test
    void the_annex_is_kept_and_readable_by_all_with_its_picture_said_in_words() throws IOException {
        Printed printed = Pdf.set(Papers.of(DocumentForm.ANNEX_E, MillFair.edition(RAISED)));
        Files.write(Path.of("target", "annex-e.pdf"), printed.bytes());

        Conformance.assertKeptAndReadableByAll(printed.bytes());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The event on one line of time", "CLASH X06", "The same in words");
        }
    }

    @Test
    void the_working_copy_holds_the_picture_with_its_words() throws IOException {
        Paper paper = Papers.workingCopy(DocumentForm.ANNEX_E, MillFair.edition(RAISED));
        byte[] docx = Docx.set(paper, Map.of());
        Files.write(Path.of("target", "annex-e.docx"), docx);

        String document = "";
        int pictures = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
                pictures += entry.getName().startsWith("word/media/") ? 1 : 0;
            }
        }
        assertThat(document).contains("descr=\"Windows of all plans at ", "The same in words");
        assertThat(pictures).isEqualTo(1);
    }
}
