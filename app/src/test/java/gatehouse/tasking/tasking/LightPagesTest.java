package gatehouse.tasking.tasking;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which advice documents and reviews are begun, and where they are promoted. */
class LightPagesTest {
    private static RunningProgram program;
    private static Browser coordinator;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        coordinator = program.person(Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void what_is_shipped_to_consider_is_the_list_of_the_project_word_for_word() throws IOException {
        List<String> file;
        try (InputStream in = Consideration.class.getResourceAsStream("considerations.tsv")) {
            file = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replaceFirst("\t([^\t]+)\t", "\t$1: "))
                    .toList();
        }
        List<String> kept = program.sql().sql("""
                        select code || E'\\t' || words from choice_list_entry
                        where list = 'CONSIDERATION' and force_id is null order by position
                        """).query(String.class).list();

        assertThat(kept).hasSize(21).containsExactlyElementsOf(file);
    }

    @Test
    void an_advice_document_is_kept_from_one_screen_with_its_event() {
        String document = kept("/advice-documents", document("POLICE_COMMANDER"));

        assertThat(coordinator.get(document).body())
                .contains("Ch Insp Noor Bright", "Vehicle access and queues", "A local police commander")
                .doesNotContain("Warning: not a police commander");
        assertThat(coordinator.get(plan(document) + "/event/EVT-001").body()).contains("Mill Lane Fair", "2027-05-08");
        assertThat(coordinator.get(plan(document)).body()).contains("Make it the concise form", "DOC-001");
    }

    @Test
    void to_someone_else_it_is_kept_and_carries_a_warning() {
        assertThat(coordinator
                        .get(kept("/advice-documents", document("ORGANISER")))
                        .body())
                .contains("Warning: not a police commander", "addressed to someone else");
    }

    @Test
    void what_a_force_adds_is_offered_beside_what_is_shipped() {
        program.sql().sql("""
                        insert into choice_list_entry (force_id, list, code, words, position)
                        select id, 'CONSIDERATION', 'TIDE', 'The tide: Know when the causeway floods.', 90 from force
                        """).update();

        assertThat(coordinator.get("/advice-documents/new").body())
                .contains("The tide", "Know when the causeway floods.", "Duties of the premises or event");
    }

    @Test
    void a_review_keeps_each_weakness_and_each_recommendation_under_a_number_of_its_own() {
        String review = kept("/reviews", review());

        assertThat(coordinator.get(plan(review) + "/vulnerabilities/VUL-002").body())
                .contains("Nobody watches the side gate.", "Found in the review.");
        assertThat(coordinator.get(plan(review) + "/recommendations/REC-001").body())
                .contains("Shut the goods door between deliveries.", "Building manager");
        assertThat(coordinator.get(plan(review)).body())
                .contains("VUL-001", "VUL-002", "REC-001", "Add a weakness found")
                .doesNotContain("Methods by place and phase");
        assertThat(coordinator.get(plan(review) + "/missing").body())
                .doesNotContain("Nothing is recorded of the event");
    }

    @Test
    void what_is_wrong_is_said_beside_its_box_and_everything_typed_is_still_there() {
        Map<String, String> review = review();
        review.put("place", "");
        review.put("askedOf", "");
        review.put("reviewedOn", "2027-02-30");
        Browser.Answer nothingKept = coordinator.post("/reviews", review);
        Map<String, String> document = document("POLICE_COMMANDER");
        document.put("firstDay", "Saturday");
        Browser.Answer noDay = coordinator.post("/advice-documents", document);

        assertThat(nothingKept.status()).isEqualTo(422);
        assertThat(nothingKept.body())
                .contains(
                        "Say in a few words what it is about",
                        "Say who is asked for what is recommended.",
                        "Nobody watches the side gate.");
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.body())
                .contains("“Saturday” is not a day.", "href=\"#firstDay\"", "Ch Insp Noor Bright", "checked");
    }

    @Test
    void someone_else_who_is_asked_is_named() {
        Map<String, String> review = review();
        review.put("askedOf", "OTHER");
        review.put("askedOfName", "");

        assertThat(coordinator.post("/reviews", review).body()).contains("Say who is asked.", "href=\"#askedOfName\"");
    }

    @Test
    void one_button_makes_it_the_concise_form_and_says_where_its_first_form_is_kept() {
        String plan = plan(kept("/reviews", review()));
        String before = coordinator.get(plan).body();
        assertThat(coordinator.post(plan + "/form", Map.of("form", "CONCISE")).status())
                .isEqualTo(303);

        assertThat(before).contains("this stays to be read and issued as version 1");
        assertThat(coordinator.get(plan).body())
                .contains("REV-001</a> Tide House reception", "It grew out of")
                .contains("It was first kept as: review", "/versions/1\">Version 1</a>", "Make it the full form");
        assertThat(coordinator.get(plan + "/versions/1/documents/review.pdf").status())
                .isEqualTo(200);
        assertThat(coordinator.get(plan + "/versions/1/documents/concise.pdf").status())
                .isEqualTo(404);
        assertThat(coordinator.post(plan + "/form", Map.of("form", "REVIEW")).status())
                .isEqualTo(422);
    }

    @Test
    void an_empty_record_of_advice_names_all_that_is_needed_by_its_own_questions() {
        Browser.Answer empty = coordinator.post("/advice", Map.of("notKnown", "Who drives"));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body())
                .contains("href=\"#about\"", "href=\"#advice\"", "Say what the advice was about", "Who drives")
                .doesNotContain("planName\"", "what the event is called");
        assertThat(coordinator.post("/plans", Map.of("form", "CONCISE")).body())
                .contains("href=\"#planName\"", "href=\"#task\"");
    }

    @Test
    void advice_given_at_a_minute_still_to_come_is_refused_beside_it_and_what_was_typed_stays() {
        Map<String, String> advice = new LinkedHashMap<>(
                Map.of("about", "Crane on the quay", "advice", "Keep it clear", "givenAt", "2199-06-27 10:00"));
        advice.put("planMarking", "OFFICIAL-SENSITIVE");
        Browser.Answer refused = coordinator.post("/advice", advice);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("That is still to come. Say when it was given.", "href=\"#givenAt\"", "2199-06-27 10:00")
                .contains("Keep it clear");
        advice.put("givenAt", "31/02/2026 half ten");
        assertThat(coordinator.post("/advice", advice).body()).contains("“31/02/2026 half ten” is not a date and time");
        advice.put("givenAt", "2026-06-27 10:00");
        String kept = kept("/advice", advice);
        assertThat(coordinator
                        .post(
                                plan(kept) + "/request-and-tasking",
                                Map.of("task", "Advise", "askedAt", "2199-01-01 10:00", "taskedAt", "2199-01-01 10:00"))
                        .body())
                .contains("Say when you were asked.", "Say when you were tasked.");
    }

    @Test
    void advice_made_concise_is_asked_for_neither_event_nor_tasking_and_stays_within_reach() {
        String advice = kept(
                "/advice",
                Map.of(
                        "about", "Slipway open day",
                        "toWhom", "Insp Dee Carrow",
                        "advice", "Keep the slipway clear",
                        "planMarking", "OFFICIAL-SENSITIVE"));
        coordinator.post(plan(advice) + "/form", Map.of("form", "CONCISE"));

        assertThat(coordinator.get(plan(advice) + "/missing").body())
                .doesNotContain("Nothing is recorded of the event", "Nothing is recorded of the request and tasking");
        assertThat(coordinator.get(plan(advice)).body()).contains("It grew out of", "/references/ADV-001");
        assertThat(coordinator
                        .get(plan(advice) + "/request-and-tasking/TSK-001")
                        .body())
                .contains("Insp Dee Carrow");
    }

    @Test
    void a_plan_that_is_due_by_a_day_alone_is_due_at_the_end_of_it() {
        String plan = plan(kept("/reviews", review()));
        coordinator.post(plan + "/request-and-tasking", Map.of("task", "Advise", "deadline", "2199-04-01"));

        assertThat(coordinator.get(plan + "/request-and-tasking/TSK-001").body())
                .contains("2199-04-01 23:59");
    }

    private static String kept(String path, Map<String, String> form) {
        Browser.Answer answer = coordinator.post(path, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private static String plan(String item) {
        return item.substring(0, item.indexOf('/', "/plans/".length()));
    }

    private static Map<String, String> document(String addressee) {
        return new LinkedHashMap<>(Map.of(
                "about", "Mill Lane Fair",
                "firstDay", "2027-05-08",
                "addressee", "Ch Insp Noor Bright",
                "addresseeIs", addressee,
                "considerations", "VEHICLES",
                "advice", "Hold the coal lorry until the stalls are down.",
                "planMarking", "OFFICIAL-SENSITIVE"));
    }

    private static Map<String, String> review() {
        return new LinkedHashMap<>(Map.of(
                "place", "Tide House reception",
                "askedBy", "Supt Eve Tolland",
                "reviewedOn", "2027-03-02",
                "weaknesses", "The goods door stands open from 07:00.\n\n  Nobody watches the side gate.",
                "recommended", "Shut the goods door between deliveries.",
                "askedOf", "LANDOWNER",
                "askedOfName", "Building manager",
                "planMarking", "OFFICIAL-SENSITIVE"));
    }
}
