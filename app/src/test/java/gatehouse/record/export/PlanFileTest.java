package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.home.command.WithoutWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanFileTest {
    @TempDir
    Path files;

    private TestDatabase database;
    private ConfigurableApplicationContext rooms;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        rooms = WithoutWeb.on(database.program(), files);
    }

    @AfterEach
    void close() {
        rooms.close();
        database.close();
    }

    @Test
    void a_plan_that_goes_out_and_into_an_empty_installation_goes_out_the_same_to_the_byte() {
        UUID plan = load(HandWritten.whole()).plan();
        freeze(plan, "For the commander");
        byte[] first = export(plan);

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            PlanFileService service = there.getBean(PlanFileService.class);
            UUID again = service.load(importing(), first, Optional.empty()).plan();
            byte[] second = service.export(exporting(again));

            assertThat(new String(second, StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_a_version_keeps_is_what_the_plan_reads_as() throws Exception {
        for (Map<String, Object> file : List.of(
                HandWritten.whole(),
                JsonReader.object(Files.readAllBytes(Path.of("..", "examples", "harbour-day.json"))))) {
            UUID plan = load(file).plan();
            freeze(plan, "As it stands");

            assertThat(CanonicalJson.text(content(newestKept(plan))))
                    .isEqualTo(CanonicalJson.text(content(export(plan))));
        }
    }

    @Test
    void what_was_written_by_hand_is_exported_as_it_was_meant() {
        Map<String, Object> content = content(export(load(HandWritten.whole()).plan()));

        assertThat(content.get("plan").toString())
                .contains("name=Harbour Day", "reference=HD-1", "author=Northshire Police", "published=false");
        assertThat(items(content))
                .extracting(item -> item.get("reference"))
                .containsExactlyInAnyOrder("EVT-001", "PHA-001", "ZON-001", "ZON-002", "MTH-001", "VUL-003", "VUL-004");
        assertThat(items(content))
                .filteredOn(item -> item.get("reference").equals("VUL-003"))
                .first()
                .satisfies(item -> assertThat(item.get("answers").toString())
                        .contains("zones=[ZON-001]", "firstSeen=2026-03-02")
                        .contains("evidence={blank=NOT_KNOWN, words=Asked on 2 March}"));
    }

    @Test
    void a_removed_item_travels_with_the_reason() {
        Map<String, Object> content = content(export(load(HandWritten.whole()).plan()));

        assertThat(items(content))
                .filteredOn(item -> item.get("reference").equals("VUL-004"))
                .first()
                .satisfies(item -> assertThat(item.get("removed"))
                        .isEqualTo(Map.of("at", "2026-03-03T09:00:00Z", "because", "Said twice")));
    }

    @Test
    void kept_words_that_come_marked_lower_than_what_they_name_are_marked_no_lower() {
        Map<String, Object> file = HandWritten.whole();
        HandWritten.plan(file).put("marking", "OFFICIAL");
        Map<String, Object> named = HandWritten.item("ZONE", "ZON-003", Map.of("name", "Royal box"));
        named.put("marking", "OFFICIAL-SENSITIVE GOLD ONLY");
        Map<String, Object> kept = HandWritten.item(
                "WHAT_IF",
                "WIF-001",
                Map.of("name", "Were the gate closed", "shown", "MTH-001 falls at Royal box (ZON-003)."));
        kept.put("marking", "OFFICIAL");
        HandWritten.items(file).addAll(List.of(named, kept));

        Map<String, Object> content = content(export(load(file).plan()));

        assertThat(items(content))
                .filteredOn(item -> item.get("reference").equals("WIF-001"))
                .first()
                .satisfies(item -> assertThat(item.get("marking")).isEqualTo("OFFICIAL-SENSITIVE GOLD ONLY"));
    }

    @Test
    void an_imported_version_that_says_what_the_plan_says_is_its_newest_word() {
        UUID plan = load(HandWritten.whole()).plan();
        freeze(plan, "For the commander");
        byte[] file = export(plan);

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            UUID again = there.getBean(PlanFileService.class)
                    .load(importing(), file, Optional.empty())
                    .plan();

            assertThatThrownBy(() -> there.getBean(VersionService.class)
                            .freeze(Doing.byCommand("tester", Action.VERSION_FREEZE, Optional.of(again)), "Once more"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Nothing has changed since version 1");
        }
    }

    @Test
    void a_reference_that_the_force_has_given_is_refused() {
        load(HandWritten.whole());

        assertThatThrownBy(() -> load(HandWritten.whole()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Northshire Police already has a plan HD-1.");
    }

    @Test
    void a_plan_without_a_reference_is_given_the_next_one() {
        Map<String, Object> file = HandWritten.whole();
        HandWritten.plan(file).put("reference", "P-0007");
        load(file);
        HandWritten.plan(file).remove("reference");

        assertThat(load(file).reference()).isEqualTo("P-0008");
    }

    @Test
    void a_plan_of_published_facts_names_no_force_as_its_author() {
        Map<String, Object> file = HandWritten.whole();
        HandWritten.plan(file).keySet().removeAll(List.of("author", "marking"));
        HandWritten.plan(file).put("published", true);
        HandWritten.plan(file).put("banner", "TEST FROM PUBLISHED FACTS");
        HandWritten.items(file).forEach(item -> item.remove("marking"));

        Map<String, Object> content = content(export(load(file).plan()));

        assertThat(content.get("plan").toString()).contains("author=,", "marking=,");
    }

    @Test
    void a_thousand_items_are_imported_in_a_few_seconds() {
        Map<String, Object> file = HandWritten.whole();
        for (int i = 100; i < 1100; i++) {
            HandWritten.items(file)
                    .add(HandWritten.item(
                            "VULNERABILITY",
                            "VUL-" + i,
                            Map.of("statement", "Weakness " + i, "zones", List.of("ZON-001", "ZON-002"))));
        }
        long start = System.nanoTime();
        load(file);

        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(seconds).isLessThan(20);
    }

    @Test
    void import_and_export_are_in_the_log() {
        UUID plan = load(HandWritten.whole()).plan();
        export(plan);

        assertThat(JdbcClient.create(database.program())
                        .sql(
                                "select action from audit_entry where plan_id = :plan and force_id is not null order by number")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .containsExactly("plan.begun", "plan.imported", "plan.exported");
    }

    private Imported load(Map<String, Object> file) {
        return rooms.getBean(PlanFileService.class).load(importing(), CanonicalJson.bytes(file), Optional.empty());
    }

    private byte[] export(UUID plan) {
        return rooms.getBean(PlanFileService.class).export(exporting(plan));
    }

    private void freeze(UUID plan, String reason) {
        rooms.getBean(VersionService.class)
                .freeze(Doing.byCommand("tester", Action.VERSION_FREEZE, Optional.of(plan)), reason);
    }

    private byte[] newestKept(UUID plan) {
        VersionService versions = rooms.getBean(VersionService.class);
        return rooms.getBean(Entrance.class)
                .look(
                        Doing.byCommand("tester", Action.VERSION_SEE, Optional.of(plan)),
                        "version",
                        change -> versions.bytes(change, versions.ofPlan(change).get(0)));
    }

    static Doing importing() {
        return Doing.byCommand("tester", Action.PLAN_FILE, Optional.empty());
    }

    static Doing exporting(UUID plan) {
        return Doing.byCommand("tester", Action.PLAN_FILE, Optional.of(plan));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(byte[] file) {
        return (Map<String, Object>) JsonReader.object(file).get("content");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> content) {
        return (List<Map<String, Object>>) content.get("items");
    }
}
