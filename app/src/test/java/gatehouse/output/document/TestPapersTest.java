package gatehouse.output.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.action.testing.Results;
import gatehouse.plan.item.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of exercises and debriefs: what is on them, for whom, and that everyone can read them. */
class TestPapersTest {
    private static final Map<String, Object> EXAMPLE = Editions.content("harbour-day.json");

    private static ExercisePack exercise(Map<String, Object> content, String reference) {
        Edition edition = Editions.of(content, Editions.NOT_ENDORSED);
        Results results = Results.in(edition.plan(), reference).orElseThrow();
        Map<String, Item> named = Stream.of("ZONE", "PARTNER", "OTHER_PLAN", "RECEIVED_VERSION")
                .flatMap(kind -> edition.each(kind).stream())
                .map(entry -> entry.item().toItem())
                .collect(Collectors.toMap(Item::reference, item -> item));
        return new ExercisePack(
                results,
                Readers.of(results.at(), "OFFICIAL-SENSITIVE"),
                named,
                edition.plan().asked(),
                List.of("worked", "partly", "failed", "not tested"));
    }

    private static Paper record(Map<String, Object> content, String reference) {
        Edition edition = Editions.of(content, Editions.NOT_ENDORSED);
        return TestPapersService.record(
                edition, Results.in(edition.plan(), reference).orElseThrow());
    }

    /** The example with one item marked otherwise. */
    private static Map<String, Object> marked(Map<String, Object> content, String reference, String marking) {
        Map<String, Object> next = new LinkedHashMap<>(content);
        List<Map<String, Object>> items = new ArrayList<>();
        Editions.items(content).forEach(item -> {
            Map<String, Object> one = new TreeMap<>(item);
            if (reference.equals(item.get("reference"))) {
                one.put("marking", marking);
            }
            items.add(one);
        });
        next.put("items", items);
        return next;
    }

    /** The example with this debrief and no other item. */
    private static Map<String, Object> debrief(Map<String, Object> answers) {
        Map<String, Object> content = new LinkedHashMap<>(EXAMPLE);
        content.put(
                "items",
                List.of(Map.of("kind", "DEBRIEF", "reference", "DBR-001", "marking", "OFFICIAL", "answers", answers)));
        return content;
    }

    private static void readable(String name, Paper paper) throws IOException {
        byte[] pdf = Pdf.set(paper).bytes();
        Files.write(Path.of("target", name + ".pdf"), pdf);
        Files.write(
                Path.of("target", name + ".docx"),
                Docx.set(paper, Pdf.set(paper).pageOf()));
        Conformance.assertKeptAndReadableByAll(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document).split(paper.running().marking(), -1))
                        .as("page %d", page)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void a_pack_holds_what_is_tested_what_is_put_to_them_and_each_step_with_room_to_write() throws IOException {
        List<Block> pack = exercise(EXAMPLE, "EXR-002").pack();
        readable("exercise-pack", PapersForTests.of(pack));

        assertThat(pack.toString())
                .contains("Ch Supt Ruth Adeyemi, strategic commander", "14 April 2027, 09:30", "Council chamber")
                .contains("That “empty” means the last person out", "Committed by PAR-001 Harbour Day Ltd")
                .contains("1. Minute 0, steward: a van has come round the cones at the east end")
                .contains("The assumption COM-001 does not hold: Staff both gates")
                .contains("What is assumed with COM-001 is not so")
                .contains("Whoever decides in CON-009 cannot be reached: Tactical commander")
                .contains("Writes the words down on the form", "ZON-015", "☐ not tested")
                .contains("Assumptions of plans", "FCT-104: PLN-012 Medical plan, version 1, paragraph 13")
                .contains("“An ambulance crew is assumed to reach Fish Quay within 8 minutes.”", "to do it: assumed.")
                .contains("The assumption FCT-104 does not hold: An ambulance crew")
                .doesNotContain("CON-004");
    }

    @Test
    void those_who_take_part_see_neither_what_will_be_put_to_them_nor_what_is_assumed_of_whom() throws IOException {
        List<Block> sheet = exercise(EXAMPLE, "EXR-002").sheet();
        readable("exercise-sheet", PapersForTests.of(sheet));

        assertThat(sheet.toString())
                .contains("This is an exercise", "Council chamber", "Writes the words down on the form")
                .doesNotContain("a van has come round")
                .doesNotContain("COM-001", "FCT-104", "An ambulance crew")
                .doesNotContain("cannot be reached: ")
                .doesNotContain("last person out");
    }

    @Test
    void what_is_marked_higher_than_the_exercise_is_on_none_of_its_papers_and_named_by_number_alone() {
        Map<String, Object> open = marked(marked(EXAMPLE, "EXR-002", "OFFICIAL"), "CON-001", "OFFICIAL");
        ExercisePack pack = exercise(open, "EXR-002");

        assertThat(pack.pack().toString())
                .contains("Vehicle inside the closure", "marked higher than this paper: FCT-104, CON-009, CON-010.")
                .doesNotContain("Bomb threat")
                .doesNotContain("Writes the words down");
        assertThat(pack.sheet().toString()).contains("CON-009, CON-010.").doesNotContain("Bomb threat");
        assertThat(record(marked(EXAMPLE, "EXR-001", "OFFICIAL"), "EXR-001"))
                .satisfies(paper -> assertThat(paper.running().marking()).isEqualTo("OFFICIAL"))
                .satisfies(paper -> assertThat(paper.blocks().toString())
                        .contains("CON-004", "LSN-001")
                        .doesNotContain("Joint control room lost")
                        .doesNotContain("Eleven minutes")
                        .doesNotContain("The list of posts"));
    }

    @Test
    void a_plan_that_is_marked_higher_than_the_exercise_is_named_by_number_alone_where_its_open_assumption_stands() {
        Map<String, Object> open = marked(marked(EXAMPLE, "EXR-002", "OFFICIAL"), "FCT-104", "OFFICIAL");

        assertThat(exercise(open, "EXR-002").pack().toString())
                .contains("FCT-104: PLN-012, RCV-007, paragraph 13", "within 8 minutes.”")
                .doesNotContain("Medical plan", "version 1");
    }

    @Test
    void what_has_no_marking_of_its_own_is_marked_as_the_plan_and_so_higher_than_an_open_exercise() {
        Map<String, Object> open = marked(marked(EXAMPLE, "EXR-002", "OFFICIAL"), "CON-001", "OFFICIAL");
        ExercisePack pack = exercise(marked(open, "CON-009", ""), "EXR-002");

        assertThat(pack.pack().toString())
                .contains("marked higher than this paper: FCT-104, CON-009, CON-010.")
                .doesNotContain("Writes the words down");
        assertThat(pack.sheet().toString()).doesNotContain("Writes the words down");
    }

    @Test
    void the_record_of_an_exercise_says_of_each_assumption_how_it_did_and_of_which_nobody_said() throws IOException {
        Paper paper = record(EXAMPLE, "EXR-001");
        readable("exercise-record", paper);

        assertThat(paper.blocks().toString())
                .contains(
                        "How 3 of 4 did is written down: 2 partly, 1 failed.",
                        "COM-005",
                        "FAILED",
                        "The station manager rang the number of last year.")
                .contains("PARTLY", "Eleven minutes.", "NOT SAID how these did: CON-006.")
                .containsSubsequence(
                        "Assumptions of plans", "FCT-079", "PLN-007 Crowd management plan, version 0.2, paragraph 23")
                .contains("10:12, radio: the talk group is silent", "LSN-001", "NOTHING SHOWS A CHANGE YET")
                .doesNotContain("LSN-002");
    }

    /** The example with so many results of its first exercise and no more. */
    private static Map<String, Object> results(int many) {
        Map<String, Object> next = new LinkedHashMap<>(EXAMPLE);
        Predicate<Map<String, Object>> isResult = item ->
                "TEST_RESULT".equals(item.get("kind")) && "EXR-001".equals(((Map<?, ?>) item.get("answers")).get("at"));
        List<Map<String, Object>> all = Editions.items(EXAMPLE);
        next.put(
                "items",
                Stream.concat(
                                all.stream().filter(isResult.negate()),
                                all.stream().filter(isResult).limit(many))
                        .toList());
        return next;
    }

    @Test
    void what_did_how_is_counted_as_things_that_were_tried_and_not_as_people() {
        assertThat(record(results(1), "EXR-001").blocks().toString())
                .containsPattern("How 1 of 4 did is written down: 1 (failed|partly)\\.");
        assertThat(record(results(0), "EXR-001").blocks().toString())
                .contains("It is not written down how any of the 4 did.");
    }

    @Test
    void the_record_of_a_debrief_goes_through_the_heads_the_results_the_advice_and_the_lessons() throws IOException {
        Paper paper = record(EXAMPLE, "DBR-001");
        readable("debrief-record", paper);

        assertThat(paper.blocks().toString())
                .contains("Our contribution to another’s", "Nobody could say who led on Quay Road", "The unforeseen")
                .contains("Cones and stewards at the closure of Marine Drive, 2026", "REC-010", "FAILED")
                .contains("Advice that was not accepted", "Notable practice", "LSN-002")
                .contains("Written into the drill of each vehicle opening")
                .doesNotContain("NOTHING SHOWS A CHANGE YET");
        assertThat(record(debrief(Map.of("name", "Hot", "debriefType", "HOT", "equipment", "Cones")), "DBR-001")
                        .blocks()
                        .toString())
                .contains("NOTHING RECORDED of: communications, command, resources, contingencies, the unforeseen");
    }

    /** The example with its debrief held at another minute. */
    private static Map<String, Object> debriefedAt(String minute) {
        Map<String, Object> next = new LinkedHashMap<>(EXAMPLE);
        next.put(
                "items",
                Editions.items(EXAMPLE).stream()
                        .map(item -> {
                            Map<String, Object> one = new TreeMap<>(item);
                            if ("DBR-001".equals(item.get("reference"))) {
                                Map<String, Object> answers = new TreeMap<>();
                                ((Map<?, ?>) item.get("answers"))
                                        .forEach((name, answer) -> answers.put((String) name, answer));
                                answers.put("heldAt", minute);
                                one.put("answers", answers);
                            }
                            return one;
                        })
                        .toList());
        return next;
    }

    @Test
    void a_debrief_of_the_event_before_counts_what_was_written_down_of_it_and_nothing_of_this_years_plan() {
        assertThat(record(EXAMPLE, "DBR-001").blocks().toString())
                .contains("This is of an event before this plan’s own. 2 results are written down: 1 failed, 1 partly.")
                .containsSubsequence("Gates staffed until the arena is empty, 2026", "In this plan REC-010", "FAILED")
                .contains("PARTLY", "What it cost, or did not", "The barrier advised in 2026 was not taken for cost")
                .doesNotContain("NOT SAID how these did", "REC-023", "REC-030", " of 45");
        assertThat(record(debriefedAt("2027-06-01 23:59"), "DBR-001").blocks().toString())
                .contains("This is of an event before");
    }

    @Test
    void a_debrief_of_the_plans_own_event_goes_through_all_of_the_plan_and_counts_what_was_tried_besides() {
        assertThat(record(debriefedAt("2027-06-02 00:00"), "DBR-001").blocks().toString())
                .containsPattern("How 1 of [0-9]+ and 1 thing besides did is written down: 1 failed, 1 partly\\.")
                .contains("NOT SAID how these did: CON-001", "REC-023", "REC-030")
                .doesNotContain("This is of an event before");
    }

    @Test
    void a_debrief_that_was_not_held_says_why_and_has_no_empty_heads() {
        Map<String, Object> none =
                debrief(Map.of("name", "None", "debriefType", "NONE_HELD", "noneBecause", "The event was called off"));

        assertThat(record(none, "DBR-001").blocks().toString())
                .contains("The event was called off")
                .doesNotContain("NOTHING RECORDED")
                .doesNotContain("How each did");
    }
}
