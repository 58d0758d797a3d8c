package gatehouse.otherplans.owner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.otherplans.crosscheck.BinsInASeal;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerPagesTest {
    private static final Pattern SEALED = Pattern.compile("(/plans/[\\w-]+/cross-check/X06-\\w+)\\?on=(\\w+)");
    private static RunningProgram program;
    private static Account author;
    private static Account owner;
    private static Browser coordinator;
    private static Browser theirs;
    private UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        owner = program.account("Wes Bin", Role.PLAN_OWNER);
        coordinator = program.signedIn(author);
        theirs = program.signedIn(owner);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_clash_of_two_plans_is_raised_with_the_owner_of_one() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        program.join(plan, owner, Capacity.PLAN_OWNER);
        coordinator.post(at("/zones"), Map.of("name", "Fish Quay"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Search plan", "planType", "SEARCH"));
        coordinator.post(
                at("/other-plans"), Map.of("planTitle", "Waste plan", "planType", "OTHER", "mayHandle", "SENSITIVE"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Dog plan", "planType", "OTHER"));
        coordinator.post(
                at("/facts"),
                BinsInASeal.fact("PLN-001", "SEARCH_AND_SEAL", "Sealed <b>from</b> six.", "06:00", "10:00"));
        coordinator.post(
                at("/facts"), BinsInASeal.fact("PLN-002", "WORK", "Bins are emptied at eight.", "08:00", "08:30"));
        Matcher found = SEALED.matcher(coordinator.get(at("/cross-check")).body());
        assertThat(found.find()).isTrue();
        coordinator.post(
                found.group(1),
                Map.of(
                        "on", found.group(2),
                        "settlement", "RAISED",
                        "raisedWith", "Waste contractor",
                        "reason", "Only for the record.",
                        "asked", "Can the bins wait until ten?",
                        "answerBy", "2027-05-01"));
    }

    private String at(String path) {
        return "/plans/" + plan + path;
    }

    private void named(String other) {
        assertThat(coordinator
                        .post(
                                at("/other-plans/" + other + "/owner"),
                                Map.of("account", owner.id().toString()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_owner_sees_the_findings_about_their_plan_and_nothing_else_of_this_one() {
        named("PLN-002");

        assertThat(theirs.get(at("/findings-about-your-plan")).body())
                .contains("Waste plan", "Bins are emptied at eight.", "Sealed &lt;b&gt;from&lt;/b&gt; six.")
                .doesNotContain("Dog plan");
        for (String page : new String[] {
            "",
            "/cross-check",
            "/findings/FND-001",
            "/other-plans/PLN-002",
            "/timeline",
            "/versions",
            "/zones",
            "/other-plans-register"
        }) {
            assertThat(theirs.get(at(page)).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void a_reply_that_names_no_finding_is_asked_for_one_and_keeps_what_was_typed() {
        Browser.Answer filed = coordinator.postFile(
                at("/other-plans/PLN-002/owner/answers"),
                Map.of("answer", "We move the bins.", "by", "Wes Bin", "how", "SPOKEN", "at", "2026-01-01 10:00"),
                "file",
                "",
                new byte[0]);

        assertThat(filed.status()).isEqualTo(422);
        assertThat(filed.body()).contains("Say which finding it answers.", "We move the bins.");
    }

    @Test
    void an_owner_reads_what_is_asked_by_when_and_of_whom_and_not_the_reason_for_the_record() {
        named("PLN-002");

        assertThat(theirs.get(at("/findings-about-your-plan")).body())
                .contains("Can the bins wait until ten?", "2027-05-01", "The coordinator is")
                .doesNotContain("Only for the record.");
    }

    @Test
    void an_owner_who_is_named_for_no_plan_or_another_sees_no_finding() {
        assertThat(theirs.get(at("/findings-about-your-plan")).body())
                .contains("Not named yet.")
                .doesNotContain("Bins are emptied");

        named("PLN-003");

        assertThat(theirs.get(at("/findings-about-your-plan")).body())
                .contains("Dog plan", "Nothing was raised with you")
                .doesNotContain("Bins are emptied");
        assertThat(theirs.post(at("/findings-about-your-plan/FND-001/answers"), Map.of("answer", "Ours moves"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void annex_e_for_one_owner_is_of_a_version_and_holds_the_findings_about_their_plan_alone() throws Exception {
        coordinator.post(at("/versions"), Map.of("reason", "For the owners", "endorser", ""));
        String annex = at("/versions/1/documents/annex-e/");

        assertThat(coordinator.get(at("/versions/1")).body())
                .contains(annex + "PLN-002.pdf")
                .doesNotContain(annex + "PLN-003.pdf");
        assertThat(words(annex + "PLN-002.pdf"))
                .contains("Annex E for the owner of Waste plan", "Bins are emptied at eight.", "OPEN in this version.");
        assertThat(words(annex + "PLN-003.pdf"))
                .contains("Nothing about your plan was raised with you")
                .doesNotContain("Bins are emptied");
        assertThat(coordinator.get(annex + "PLN-009.pdf").status()).isEqualTo(404);
        assertThat(theirs.get(annex + "PLN-002.pdf").status()).isEqualTo(404);
    }

    private static String words(String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(coordinator.bytes(address))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void what_an_owner_answers_stands_at_the_finding_with_name_and_means() {
        named("PLN-002");

        assertThat(theirs.post(at("/findings-about-your-plan/FND-001/answers"), Map.of("answer", "  "))
                        .status())
                .isEqualTo(422);
        assertThat(theirs.post(
                                at("/findings-about-your-plan/FND-001/answers"),
                                Map.of("answer", "Bins go out <before> six"))
                        .status())
                .isEqualTo(303);

        assertThat(coordinator.get(at("/cross-check")).body()).contains("answered: Bins go out &lt;before&gt; six");
        assertThat(coordinator.get(at("/findings/FND-001")).body()).contains("Wes Bin", ", in Gatehouse");
        assertThat(coordinator.get(at("/cross-check")).body())
                .contains("1 answered by the owner and waiting for you", "Answered by the owner, to be settled");
        assertThat(coordinator.get(at("/other-plans/PLN-002/owner")).body())
                .contains("FND-001, Wes Bin", "Bins go out &lt;before&gt; six");
    }

    @Test
    void an_owner_is_shown_their_own_answer_and_not_that_of_the_other_side() {
        named("PLN-002");
        coordinator.post(
                at("/other-plans/PLN-001/owner/answers"),
                Map.of(
                        "finding",
                        "FND-001",
                        "answer",
                        "The seal is not moved",
                        "by",
                        "Sgt Una Search",
                        "how",
                        "SPOKEN",
                        "at",
                        "2026-01-27 10:00",
                        "evidence",
                        "Heard by Jo Field"));

        assertThat(coordinator.get(at("/other-plans/PLN-001/owner")).body()).contains("The seal is not moved");
        assertThat(theirs.get(at("/findings-about-your-plan")).body())
                .contains("Bins are emptied at eight.")
                .doesNotContain("The seal is not moved", "Una Search");

        theirs.post(at("/findings-about-your-plan/FND-001/answers"), Map.of("answer", "Bins go out at five"));
        assertThat(theirs.get(at("/findings-about-your-plan")).body()).contains("Bins go out at five", "Wes Bin");
    }

    @Test
    void a_reply_is_filed_with_its_file_and_who_took_it() {
        String answers = at("/other-plans/PLN-002/owner/answers");
        Map<String, String> typed = new HashMap<>(
                Map.of("finding", "FND-001", "answer", "We move them", "by", "Sam Low, contractor", "how", "E_MAIL"));

        assertThat(coordinator.post(answers, typed).body())
                .contains("Say when it was answered", "Say where the reply is, or who heard it");

        typed.put("at", "2026-01-27 10:00");
        assertThat(coordinator
                        .postFile(answers, typed, "file", "reply.eml", "We move them".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get(at("/other-plans/PLN-002/owner")).body())
                .contains("Sam Low, contractor, by e-mail, taken by Jo Field", "File “reply.eml”, SHA-256 ");
        assertThat(coordinator.get(at("/findings/FND-001")).body()).contains("Sam Low, contractor, by e-mail");
    }

    @Test
    void the_ask_sheet_is_handed_out_as_pdf_and_word() {
        for (String type : new String[] {"pdf", "docx"}) {
            assertThat(coordinator
                            .get(at("/other-plans/PLN-002/owner/ask-sheet." + type))
                            .status())
                    .as(type)
                    .isEqualTo(200);
        }
        assertThat(theirs.get(at("/other-plans/PLN-002/owner/ask-sheet.pdf")).status())
                .isEqualTo(404);
    }

    @Test
    void an_owner_named_no_longer_sees_nothing() {
        named("PLN-002");
        coordinator.post(
                at("/other-plans/PLN-002/owner"), Map.of("account", owner.id().toString(), "named", "false"));

        assertThat(theirs.get(at("/findings-about-your-plan")).body()).contains("Not named yet.");
    }
}
