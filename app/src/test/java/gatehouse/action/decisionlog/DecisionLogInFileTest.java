package gatehouse.action.decisionlog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;
import gatehouse.record.export.PlanFileService;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The log in a plan file and in a kept version. */
class DecisionLogInFileTest {
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

    private static byte[] file(String... entries) {
        String file = """
                {"format": "gatehouse-plan/1", "content": {
                  "plan": {"name": "Harbour Day", "subject": "EVENT", "form": "CONCISE", "marking": "OFFICIAL-SENSITIVE",
                    "zone": "Europe/London", "scale": "GATEHOUSE-4X4/1", "author": "Northshire Police"},
                  "items": [{"kind": "VULNERABILITY", "reference": "VUL-001",
                    "answers": {"statement": "The gate stands open"}}],
                  "decisionLog": [%s]}}
                """.formatted(String.join(",", entries));
        return file.getBytes(UTF_8);
    }

    private static String entry(String name, String more) {
        return """
                {"entry": "%s", "happenedAt": "2027-06-26T13:05:00Z", "writtenAt": "2027-06-26T13:06:10.123456Z",
                  "author": "Insp Jo Field", "what": "The gate was shut"%s}
                """.formatted(name, more);
    }

    private static UUID load(byte[] file) {
        Doing importing = Doing.byCommand("tester", Action.PLAN_FILE, Optional.empty());
        return rooms.getBean(PlanFileService.class)
                .load(importing, file, Optional.empty())
                .plan();
    }

    private static byte[] export(UUID plan) {
        return rooms.getBean(PlanFileService.class)
                .export(Doing.byCommand("tester", Action.PLAN_FILE, Optional.of(plan)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void it_goes_out_and_into_an_empty_installation_and_out_the_same_to_the_byte() {
        byte[] first = export(load(file(
                entry("LOG-001", ", \"notKnown\": \"By whom\", \"about\": [\"VUL-001\"]"),
                entry("LOG-002", ", \"corrects\": \"LOG-001\", \"intelligence\": \"NOT_APPLICABLE\""))));
        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            PlanFileService service = there.getBean(PlanFileService.class);
            UUID again = service.load(
                            Doing.byCommand("tester", Action.PLAN_FILE, Optional.empty()), first, Optional.empty())
                    .plan();
            byte[] second = service.export(Doing.byCommand("tester", Action.PLAN_FILE, Optional.of(again)));
            assertThat(new String(second, UTF_8)).isEqualTo(new String(first, UTF_8));
        }
        Map<String, Object> content =
                (Map<String, Object>) JsonReader.object(first).get("content");
        assertThat((List<Map<String, Object>>) content.get("decisionLog"))
                .extracting(entry -> entry.get("entry"))
                .containsExactly("LOG-001", "LOG-002");
    }

    @Test
    void a_version_keeps_it_as_it_stood() {
        UUID plan = load(file(entry("LOG-001", "")));
        VersionService versions = rooms.getBean(VersionService.class);
        versions.freeze(Doing.byCommand("tester", Action.VERSION_FREEZE, Optional.of(plan)), "For the commander");

        List<Map<String, Object>> kept = rooms.getBean(Entrance.class)
                .look(
                        Doing.byCommand("tester", Action.VERSION_SEE, Optional.of(plan)),
                        "version/1",
                        change -> versions.open(change, 1).contents().part(DecisionLogPart.NAME));
        assertThat(DecisionLog.ofPart(kept).entries())
                .extracting(one -> one.said(Heading.WHAT))
                .containsExactly("The gate was shut");
    }

    @Test
    void a_file_from_before_there_was_a_log_still_reads() {
        Map<String, Object> old = JsonReader.object(file());
        ((Map<?, ?>) old.get("content")).remove("decisionLog");

        assertThat(load(CanonicalJson.bytes(old))).isNotNull();
    }

    @Test
    void gaps_wrong_items_and_corrections_of_what_comes_later_are_told_with_their_place() {
        assertThatThrownBy(() -> load(file(entry("LOG-002", ""))))
                .hasMessageContaining("decisionLog[0]")
                .hasMessageContaining("in this place stands LOG-001");
        assertThatThrownBy(() -> load(file(entry("LOG-001", ", \"about\": [\"REC-009\"]"))))
                .hasMessageContaining("There is no REC-009 in this plan.");
        assertThatThrownBy(() -> load(file(entry("LOG-001", ", \"corrects\": \"LOG-001\""))))
                .hasMessageContaining("An entry corrects an earlier one");
        assertThatThrownBy(() -> load(file(entry("LOG-001", ", \"intelligence\": \"SUBMITTED\""))))
                .hasMessageContaining("Give the reference under which it was submitted.");
    }
}
