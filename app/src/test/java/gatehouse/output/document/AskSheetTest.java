package gatehouse.output.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.owner.OwnersFindings;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.Laid;
import gatehouse.otherplans.rule.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet that asks the owner of another plan. */
class AskSheetTest {
    private static final String SEAL = "The quay is sealed from six.";
    private static final String BINS = "Bins are emptied at eight.";

    private static CrossCheck check(SmallPlan plan) {
        return CrossCheck.of(plan.contents(), CheckSettings.asShipped(List.of(), Laid.TODAY));
    }

    private static Paper sheet(String mayHandle) {
        SmallPlan plan = Laid.harbour()
                .with("PLN-002", "mayHandle", mayHandle)
                .with("FCT-001", "plan", "PLN-001", "receivedVersion", "RCV-001", "words", SEAL, "anchor", "page 2")
                .with("FCT-001", "factKind", "WINDOW", "about", "SEARCH_AND_SEAL", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-001", "startsAt", "2026-06-27 06:00", "endsAt", "2026-06-27 10:00")
                .with("FCT-002", "plan", "PLN-002", "receivedVersion", "RCV-002", "words", BINS, "anchor", "page 5")
                .with("FCT-002", "factKind", "WINDOW", "about", "WORK", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-002", "startsAt", "2026-06-27 08:00", "endsAt", "2026-06-27 08:30");
        Suggestion clash = check(plan).suggestions().stream()
                .filter(found -> found.rule().equals("X06"))
                .findFirst()
                .orElseThrow();
        SmallPlan raised = plan.with("FND-001", "explanation", clash.inWords(), "rule", "X06", "severity", "HIGH")
                .with("FND-001", "identity", clash.identity(), "restedOn", clash.restsOn())
                .with("FND-001", "plans", List.of("PLN-001", "PLN-002"), "settlement", "RAISED", "raisedWith", "Both")
                .with("FND-001", "asked", "Can the bins wait until ten?", "answerBy", "2026-06-24");
        OwnersFindings asked = OwnersFindings.of(check(raised), "PLN-002").orElseThrow();
        return AskSheetService.paper(
                asked,
                List.of("Insp Sam Reed, Coordinator"),
                "Harbour Day",
                "Northshire Police",
                "",
                Instant.parse("2026-06-20T09:00:00Z"),
                "20 June 2026, 10:00");
    }

    @Test
    void it_has_both_clauses_and_a_box_for_each_answer_and_is_readable_by_all() throws IOException {
        Paper sheet = sheet("SENSITIVE");
        byte[] pdf = Pdf.set(sheet).bytes();
        Files.write(Path.of("target", "ask-sheet.pdf"), pdf);

        Conformance.assertKeptAndReadableByAll(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("OFFICIAL-SENSITIVE", SEAL, BINS, "Your answer to FND-001", "our\u00a0plan\u00a0changes")
                    .contains("Can the bins wait until ten?", "Insp Sam Reed");
        }
    }

    @Test
    void one_for_an_owner_who_may_handle_official_alone_is_marked_so_and_withholds_the_rest() {
        assertThat(sheet("OFFICIAL").blocks().toString()).contains("WITHHELD").doesNotContain(SEAL, "Traffic plan");
    }

    @Test
    void what_their_plan_does_not_say_is_not_printed_as_its_words() {
        SmallPlan plan = Laid.harbour()
                .with("FCT-001", "factKind", "RESOURCE", "about", "UNIT", "subject", "Cone lorry")
                .with("FCT-001", "holder", "Northshire Council", "words", "The council brings the cone lorry.");
        Suggestion clash = check(plan).suggestions().stream()
                .filter(found -> found.rule().equals("X20"))
                .findFirst()
                .orElseThrow();
        SmallPlan raised = plan.with("PLN-001", "mayHandle", "SENSITIVE")
                .with("FND-001", "explanation", clash.inWords(), "rule", "X20", "severity", "HIGH")
                .with("FND-001", "identity", clash.identity(), "restedOn", clash.restsOn())
                .with("FND-001", "plans", List.of("PLN-001"), "settlement", "RAISED");
        OwnersFindings asked = OwnersFindings.of(check(raised), "PLN-001").orElseThrow();

        assertThat(AskSheet.finding(asked.findings().get(0)).toString())
                .contains("“The council brings the cone lorry.”", "Nothing is said of Cone lorry")
                .doesNotContain("“Nothing is said");
    }
}
