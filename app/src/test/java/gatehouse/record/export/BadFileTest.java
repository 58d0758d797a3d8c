package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import gatehouse.foundation.canonical.CanonicalJson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Everything that can be wrong in a plan file: each has its place and a sentence, and nothing is changed. */
class BadFileTest {
    @TempDir
    static Path files;

    private static NothingIn empty;

    @BeforeAll
    static void open() {
        empty = new NothingIn(files);
    }

    @AfterAll
    static void close() {
        empty.close();
    }

    @AfterEach
    void nothing_was_changed() {
        empty.isStillSo();
    }

    @Test
    void every_fault_is_told_at_once() {
        List<String> faults = faults(file -> {
            HandWritten.plan(file).put("zone", "Europe/Saltmarsh");
            HandWritten.answers(file, 5).put("severity", "DREADFUL");
            HandWritten.answers(file, 5).put("zones", List.of("ZON-001", "ZON-009", "PHA-001"));
            HandWritten.items(file).get(6).put("colour", "red");
        });

        assertThat(faults)
                .containsExactly(
                        "$.content.plan.zone: There is no time zone “Europe/Saltmarsh”. Write it as Europe/London.",
                        "$.content.items[6].colour: There is no “colour” here. There may be answers, kind, marking,"
                                + " reference, removed.",
                        "$.content.items[5].answers.severity: “DREADFUL” is not one of the choices. There may be"
                                + " LOW, MODERATE, HIGH.",
                        "$.content.items[5].answers.zones[1]: There is no ZON-009 in this plan.",
                        "$.content.items[5].answers.zones[2]: PHA-001 is not of the kind asked for here.");
    }

    @Test
    void a_name_that_is_not_known_is_refused_wherever_it_stands() {
        assertThat(faults(file -> file.put("extra", "x")))
                .singleElement()
                .asString()
                .startsWith("$.extra: ");
        assertThat(faults(file -> HandWritten.content(file).put("notes", List.of())))
                .singleElement()
                .asString()
                .startsWith("$.content.notes: There is no “notes” here.");
        assertThat(faults(file -> HandWritten.plan(file).put("its colour", "red")))
                .singleElement()
                .asString()
                .startsWith("$.content.plan['its colour']: ");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("mood", "x")))
                .singleElement()
                .asString()
                .startsWith("$.content.items[5].answers.mood: A vulnerability has no question “mood”.");
        assertThat(faults(file -> HandWritten.answers(file, 5)
                        .put("evidence", Map.of("blank", "NOT_KNOWN", "words", "", "who", "me"))))
                .singleElement()
                .asString()
                .startsWith("$.content.items[5].answers.evidence.who: ");
    }

    @Test
    void a_value_of_the_wrong_sort_is_refused() {
        assertThat(faults(file -> HandWritten.answers(file, 0).put("attendance", "12000")))
                .containsExactly("$.content.items[0].answers.attendance: A whole number without quotation marks belongs"
                        + " here, or an object that says why there is no answer.");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("statement", 7L)))
                .containsExactly("$.content.items[5].answers.statement: Text in quotation marks belongs here, or an"
                        + " object that says why there is no answer.");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("zones", "ZON-001")))
                .containsExactly("$.content.items[5].answers.zones: A list in square brackets belongs here, not text.");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("zones", List.of(1L))))
                .containsExactly(
                        "$.content.items[5].answers.zones[0]: Text in quotation marks belongs here, not a number.");
        assertThat(faults(file -> HandWritten.content(file).put("items", Map.of())))
                .containsExactly("$.content.items: A list in square brackets belongs here, not an object.");
        assertThat(faults(file -> HandWritten.plan(file).put("published", "no")))
                .containsExactly("$.content.plan.published: true or false belongs here, without quotation marks.");
    }

    @Test
    void kinds_and_references_must_be_known_and_fit_each_other() {
        assertThat(faults(file -> HandWritten.items(file).get(6).put("kind", "WEAKNESS")))
                .singleElement()
                .asString()
                .startsWith("$.content.items[6].kind: There is no kind of item “WEAKNESS”.");
        assertThat(faults(file -> HandWritten.items(file).get(6).put("reference", "ZON-004")))
                .containsExactly("$.content.items[6].reference: “ZON-004” is not the reference of a vulnerability."
                        + " Write it as VUL-001.");
        assertThat(faults(file -> HandWritten.items(file).get(6).put("reference", "VUL-0004")))
                .hasSize(1);
        assertThat(faults(file -> HandWritten.items(file).get(6).put("reference", "VUL-003")))
                .containsExactly("$.content.items[6]: VUL-003 stands twice in the file; first at $.content.items[5].");
    }

    @Test
    void a_plan_has_one_event() {
        assertThat(faults(file ->
                        HandWritten.items(file).add(HandWritten.item("EVENT", "EVT-002", Map.of("name", "Another")))))
                .containsExactly("$.content.items[7]: A plan has only one event, and EVT-001 is it already.");
    }

    @Test
    void the_rules_of_kinds_hold_for_files_too() {
        assertThat(faults(file -> HandWritten.answers(file, 5).put("status", "OUT_OF_SCOPE")))
                .containsExactly(
                        "$.content.items[5].answers.statusReason: Say why this vulnerability is out of scope.");
        assertThat(faults(file -> HandWritten.answers(file, 5).remove("statement")))
                .containsExactly(
                        "$.content.items[5].answers.statement: Answer “What is the weakness?”: the vulnerability makes"
                                + " no sense without it.");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("evidence", Map.of("blank", "NOT_DONE"))))
                .containsExactly("$.content.items[5].answers.evidence: Say in “words” why this was not done.");
    }

    @Test
    void impossible_days_and_hours_are_refused() {
        assertThat(faults(file -> HandWritten.answers(file, 5).put("firstSeen", "2026-02-30")))
                .containsExactly("$.content.items[5].answers.firstSeen: “2026-02-30” is not a day. Write it as"
                        + " 2026-06-27.");
        assertThat(faults(file -> HandWritten.answers(file, 5).put("firstSeen", "0026-02-20")))
                .hasSize(1);
        assertThat(faults(file -> HandWritten.answers(file, 1).put("windows", List.of("2026-03-29 01:30 to 03:00"))))
                .singleElement()
                .asString()
                .startsWith("$.content.items[1].answers.windows: “2026-03-29 01:30 to 03:00”: There is no 2026-03-29"
                        + " 01:30: the clocks go forward");
        assertThat(faults(file -> HandWritten.items(file)
                        .get(6)
                        .put("removed", Map.of("at", "yesterday", "because", "Said twice"))))
                .containsExactly("$.content.items[6].removed.at: “yesterday” is not an instant. Write it as"
                        + " 2026-06-27T10:00:00Z.");
    }

    @Test
    void a_moment_in_an_hour_that_the_clocks_leave_out_is_refused() {
        assertThat(faults(file -> HandWritten.items(file)
                        .add(HandWritten.item(
                                "TASKING", "TSK-001", Map.of("task", "Advise", "taskedAt", "2026-03-29 01:30")))))
                .anySatisfy(fault -> assertThat(fault)
                        .isEqualTo("$.content.items[7].answers.taskedAt: There is no 2026-03-29 01:30: the clocks go"
                                + " forward over it."));
    }

    @Test
    void a_scale_must_be_known_and_a_level_on_it() {
        assertThat(faults(file -> HandWritten.plan(file).put("scale", "3X3")))
                .containsExactly("$.content.plan.scale: There is no risk scale “3X3” here. There may be"
                        + " GATEHOUSE-4X4/1, GATEHOUSE-5X5/1.");
        assertThat(faults(file -> HandWritten.answers(file, 4).put("impact", 5L)))
                .containsExactly(
                        "$.content.items[4].answers.impact: “5” is not one of the choices. There may be 1, 2, 3, 4.");
    }

    @Test
    void nothing_marked_secret_or_above_comes_in() {
        assertThat(faults(file -> HandWritten.plan(file).put("marking", "SECRET")))
                .singleElement()
                .asString()
                .startsWith("$.content.plan.marking: “SECRET” is not a marking that this system may hold.");
        assertThat(faults(file -> HandWritten.items(file).get(5).put("marking", "TOP SECRET")))
                .singleElement()
                .asString()
                .startsWith("$.content.items[5].marking: ");
    }

    @Test
    void a_plan_of_published_facts_says_so_and_bears_no_marking() {
        assertThat(faults(file -> HandWritten.plan(file).put("published", true)))
                .containsExactly(
                        "$.content.plan.marking: A plan of published facts bears no police marking.",
                        "$.content.plan: A plan of published facts says so on every page: “banner” is missing.");
    }

    @Test
    void what_is_not_json_of_the_kept_kinds_is_refused_with_its_line() {
        assertThat(empty.faultsOf("".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("$: ");
        assertThat(empty.faultsOf("{\"format\":".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("line 1");
        assertThat(empty.faultsOf("[]".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("curly brackets");
        assertThat(empty.faultsOf("{\"a\":1,\n\"a\":2}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("line 2");
        assertThat(empty.faultsOf("{\"a\":1.5}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("whole numbers");
        assertThat(empty.faultsOf("{\"a\":null}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("null");
        assertThat(empty.faultsOf("{\"a\":9007199254740992}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("2^53");
        assertThat(empty.faultsOf("{\"a\":99999999999999999999}".getBytes(UTF_8)))
                .hasSize(1);
        assertThat(empty.faultsOf(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}))
                .hasSize(1);
        assertThat(empty.faultsOf("{\"a\":1}".getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly("$: The file is not in UTF-8.");
        assertThat(empty.faultsOf("[".repeat(100_000).getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void a_file_of_more_than_two_hundred_megabytes_is_refused() {
        assertThat(empty.faultsOf(new byte[PlanFileReader.LARGEST + 1]))
                .containsExactly("$: The file is larger than 200 MB.");
    }

    @Test
    void a_character_that_cannot_be_kept_is_refused() {
        assertThat(faults(file -> HandWritten.answers(file, 5).put("statement", "a\u0000b")))
                .containsExactly(
                        "$.content.items[5].answers.statement: This holds the character NUL, which cannot be kept.");
        assertThat(empty.faultsOf("{\"format\":\"gatehouse-plan/1\",\"content\":{\"plan\":{\"name\":\"\\ud83d\"}}}"
                        .getBytes(UTF_8)))
                .anySatisfy(fault -> assertThat(fault).startsWith("$.content.plan.name: This holds half a character"));
    }

    @Test
    void another_format_is_refused() {
        assertThat(faults(file -> file.put("format", "gatehouse-plan/9")))
                .containsExactly("$.format: This program reads “gatehouse-plan/1”, not “gatehouse-plan/9”.");
    }

    private static List<String> faults(Consumer<Map<String, Object>> spoil) {
        Map<String, Object> file = HandWritten.whole();
        spoil.accept(file);
        return empty.faultsOf(CanonicalJson.bytes(file));
    }
}
