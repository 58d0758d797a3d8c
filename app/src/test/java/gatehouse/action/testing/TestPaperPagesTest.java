package gatehouse.action.testing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** From the page of an exercise or debrief to its papers. */
class TestPaperPagesTest extends AtThePlan {

    private void anExercise() {
        made(
                "/contingencies",
                Map.of(
                        "name", "Control room lost",
                        "trigger", "Smoke in the Town Hall",
                        "decisionMaker", "Control room inspector",
                        "actions", "Control room manager: takes the log"));
        made(
                "/exercises",
                Map.of(
                        "name", "Walk-through",
                        "place", "Town Hall",
                        "decidedBy", "Supt Tarrant",
                        "walks", "CON-001",
                        "injects", "Minute 0: the alarm sounds"));
    }

    private static String day(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }

    @Test
    void an_exercise_still_to_be_held_has_no_record_until_a_version_holds_it_as_held() {
        anExercise();
        made("/exercises", Map.of("name", "Table-top", "walks", "CON-001", "heldAt", day(3) + " 09:30"));
        made("/versions", Map.of("reason", "Before the exercise"));
        String record = "/versions/1/results/EXR-002/record.";

        assertThat(coordinator.get(at("/exercises/EXR-002")).body())
                .contains("Still to be held, on ", "/exercises/EXR-002/pack.pdf")
                .doesNotContain(record);
        assertThat(coordinator.get(at(record + "pdf")).status()).isEqualTo(409);
        assertThat(coordinator.get(at(record + "docx")).body())
                .contains("As version 1 keeps it, EXR-002 is still to be held, on ");
        assertThat(coordinator.get(at("/results/EXR-002")).body())
                .contains("EXR-002 is still to be held, on ", "To be tried")
                .doesNotContain("CON-001.outcome");
        Browser.Answer early = coordinator.post(at("/results/EXR-002"), Map.of("CON-001.outcome", "WORKED"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("if it was held before, say so in EXR-002 first");

        made(
                "/exercises/EXR-002",
                Map.of("revision", "1", "name", "Table-top", "walks", "CON-001", "heldAt", day(0) + " 23:59"));
        assertThat(coordinator.get(at("/exercises/EXR-002")).body())
                .contains("Freeze one, and it is offered here.")
                .doesNotContain("Still to be held", record);
        assertThat(coordinator.get(at(record + "pdf")).status()).isEqualTo(409);
        made("/results/EXR-002", Map.of("CON-001.outcome", "WORKED"));
        made("/versions", Map.of("reason", "After the exercise"));
        assertThat(coordinator.get(at("/exercises/EXR-002")).body())
                .contains(at("/versions/2/results/EXR-002/record.pdf"));
        assertThat(coordinator.get(at("/versions/2/results/EXR-002/record.pdf")).status())
                .isEqualTo(200);
    }

    private String paper(String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(coordinator.bytes(at(path)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void an_exercise_offers_its_pack_and_its_sheet_as_it_stands_and_each_issue_is_in_the_log() throws IOException {
        anExercise();
        assertThat(coordinator.get(at("/exercises/EXR-001")).body())
                .contains(at("/exercises/EXR-001/pack.pdf"), at("/exercises/EXR-001/sheet.docx"))
                .contains("A record is set from a version");

        assertThat(paper("/exercises/EXR-001/pack.pdf"))
                .contains("EXERCISE PACK", "OFFICIAL-SENSITIVE", "Town Hall", "Supt Tarrant", "Minute 0: the alarm")
                .contains("Takes the log", "Control room manager");
        assertThat(paper("/exercises/EXR-001/sheet.pdf"))
                .contains("Takes the log")
                .doesNotContain("Minute 0");
        assertThat(coordinator.get(at("/exercises/EXR-001/pack.docx")).headers().get("content-disposition"))
                .contains("exr-001_pack_official-sensitive.docx");
        assertThat(program.person(Role.AUDITOR).get("/log").body())
                .contains("Took the pack of an exercise", "Took the sheet of an exercise");
    }

    @Test
    void a_record_is_of_a_version_and_a_debrief_has_one_and_no_pack() throws IOException {
        anExercise();
        made("/debriefs", Map.of("name", "Hot debrief", "debriefType", "HOT", "command", "Nobody led on the quay"));
        made("/results/EXR-001", Map.of("CON-001.outcome", "FAILED", "CON-001.words", "The log stayed behind"));
        made("/versions", Map.of("reason", "After the exercise"));

        assertThat(coordinator.get(at("/debriefs/DBR-001")).body())
                .contains(at("/versions/1/results/DBR-001/record.pdf"))
                .doesNotContain("/pack.pdf");
        assertThat(paper("/versions/1/results/EXR-001/record.pdf"))
                .contains("RECORD OF AN EXERCISE", "FAILED", "The log stayed behind");
        assertThat(paper("/versions/1/results/DBR-001/record.pdf"))
                .contains("RECORD OF A DEBRIEF", "Nobody led on the quay", "NOTHING RECORDED of");
        assertThat(coordinator.get(at("/exercises/DBR-001/pack.pdf")).status()).isEqualTo(404);
        assertThat(coordinator.get(at("/versions/1/results/EXR-002/record.pdf")).status())
                .isEqualTo(404);
        assertThat(coordinator.get(at("/versions/1/results/CON-001/record.pdf")).status())
                .isEqualTo(404);
        assertThat(coordinator.get(at("/exercises/EXR-001/pack.exe")).status()).isEqualTo(404);
    }
}
