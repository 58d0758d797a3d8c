package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything that can be wrong in a plan file: each has its place and a sentence, and nothing is changed. */
class BadFileTest {
    @TempDir
    static Path files;

    private static TestDatabase database;
    private static ConfigurableApplicationContext rooms;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        rooms = WithoutWeb.on(database.program(), files);
    }

    @AfterAll
    static void close() {
        rooms.close();
        database.close();
    }

    @AfterEach
    void nothing_was_changed() {
        for (String table : List.of("plan", "plan_item", "plan_version", "force", "audit_entry")) {
            assertThat(JdbcClient.create(database.program())
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
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
                        "$.content.items[5].answers.statement: Answer “What is the weakness?”: the vulnerability makes no sense"
                                + " without it.");
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
        assertThat(faultsOf("".getBytes(UTF_8))).singleElement().asString().startsWith("$: ");
        assertThat(faultsOf("{\"format\":".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("line 1");
        assertThat(faultsOf("[]".getBytes(UTF_8))).singleElement().asString().contains("curly brackets");
        assertThat(faultsOf("{\"a\":1,\n\"a\":2}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("line 2");
        assertThat(faultsOf("{\"a\":1.5}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("whole numbers");
        assertThat(faultsOf("{\"a\":null}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("null");
        assertThat(faultsOf("{\"a\":9007199254740992}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("2^53");
        assertThat(faultsOf("{\"a\":99999999999999999999}".getBytes(UTF_8))).hasSize(1);
        assertThat(faultsOf(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}))
                .hasSize(1);
        assertThat(faultsOf("{\"a\":1}".getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly("$: The file is not in UTF-8.");
        assertThat(faultsOf("[".repeat(100_000).getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void a_file_of_more_than_two_hundred_megabytes_is_refused() {
        assertThat(faultsOf(new byte[PlanFileReader.LARGEST + 1]))
                .containsExactly("$: The file is larger than 200 MB.");
    }

    @Test
    void a_character_that_cannot_be_kept_is_refused() {
        assertThat(faults(file -> HandWritten.answers(file, 5).put("statement", "a\u0000b")))
                .containsExactly(
                        "$.content.items[5].answers.statement: This holds the character NUL, which cannot be kept.");
        assertThat(faultsOf("{\"format\":\"gatehouse-plan/1\",\"content\":{\"plan\":{\"name\":\"\\ud83d\"}}}"
                        .getBytes(UTF_8)))
                .anySatisfy(fault -> assertThat(fault).startsWith("$.content.plan.name: This holds half a character"));
    }

    @Test
    void another_format_is_refused() {
        assertThat(faults(file -> file.put("format", "gatehouse-plan/9")))
                .containsExactly("$.format: This program reads “gatehouse-plan/1”, not “gatehouse-plan/9”.");
    }

    @Test
    void a_version_that_was_changed_after_it_was_kept_is_refused() {
        assertThat(faultsInVersion(version -> version.put("body", version.get("body") + " ")))
                .singleElement()
                .asString()
                .startsWith("$.versions[0].body: The hash of this text is ")
                .endsWith("it was changed after it was kept.");
    }

    @Test
    void a_version_whose_text_could_not_be_shown_is_refused() {
        assertThat(faultsInBody(body -> body.put("format", "gatehouse-version/9")))
                .containsExactly("$.versions[0].body: This program has no reader for a version in the format"
                        + " “gatehouse-version/9”.");
        assertThat(faultsInBody(body -> body.put("words", new LinkedHashMap<>())))
                .containsExactly("$.versions[0].body: The text is not that of a version, so it could not be shown.");
        assertThat(faultsInBody(body -> ((Map<?, ?>) ((Map<?, ?>) body.get("words")).get("titles")).remove("VUL-003")))
                .hasSize(1);
        assertThat(faultsInVersion(version -> {
                    version.put("body", "not JSON");
                    version.put("sha256", Digest.hex(Digest.sha256("not JSON".getBytes(UTF_8))));
                }))
                .singleElement()
                .asString()
                .startsWith("$.versions[0].body: The text is not JSON of the kept kinds");
    }

    @Test
    void a_version_must_be_what_its_own_text_says() {
        assertThat(faultsInVersion(version -> version.put("takenBy", "Somebody else")))
                .containsExactly(
                        "$.versions[0].body: The text says “tester, at the command line” for “takenBy”, the file"
                                + " says “Somebody else”.");
        assertThat(faultsInVersion(version -> version.put("number", 2L)))
                .anySatisfy(fault -> assertThat(fault).startsWith("$.versions[0].number: Versions stand in the order"));
    }

    private static List<String> faultsInBody(Consumer<Map<String, Object>> spoil) {
        return faultsInVersion(version -> {
            Map<String, Object> body = JsonReader.object(((String) version.get("body")).getBytes(UTF_8));
            spoil.accept(body);
            version.put("body", CanonicalJson.text(body));
            version.put("sha256", Digest.hex(Digest.sha256(CanonicalJson.bytes(body))));
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> faultsInVersion(Consumer<Map<String, Object>> spoil) {
        Map<String, Object> file = JsonReader.object(frozen());
        spoil.accept((Map<String, Object>) ((List<?>) file.get("versions")).get(0));
        return faultsOf(CanonicalJson.bytes(file));
    }

    /** The hand-written plan with one version, out of another installation. */
    private static byte[] frozen() {
        try (TestDatabase elsewhere = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(elsewhere.program(), files)) {
            PlanFileService service = there.getBean(PlanFileService.class);
            UUID plan = service.load(
                            PlanFileTest.importing(), CanonicalJson.bytes(HandWritten.whole()), Optional.empty())
                    .plan();
            there.getBean(VersionService.class)
                    .freeze(Doing.byCommand("tester", Action.VERSION_FREEZE, Optional.of(plan)), "For the commander");
            return service.export(PlanFileTest.exporting(plan));
        }
    }

    private static List<String> faults(Consumer<Map<String, Object>> spoil) {
        Map<String, Object> file = HandWritten.whole();
        spoil.accept(file);
        return faultsOf(CanonicalJson.bytes(file));
    }

    private static List<String> faultsOf(byte[] file) {
        FileRefused refused = catchThrowableOfType(
                FileRefused.class,
                () -> rooms.getBean(PlanFileService.class).load(PlanFileTest.importing(), file, Optional.empty()));
        assertThat(refused).isNotNull();
        return new ArrayList<>(refused.faults().stream().map(Fault::toString).toList());
    }
}
