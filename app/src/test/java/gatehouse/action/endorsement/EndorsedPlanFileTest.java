package gatehouse.action.endorsement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.commander.CommanderService;
import gatehouse.action.commander.SheetContents;
import gatehouse.action.version.Version;
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

/** The worked example, with its fifty decisions, frozen, endorsed, sent out and brought in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndorsedPlanFileTest {
    @TempDir
    private static Path files;

    private TestDatabase database;
    private ConfigurableApplicationContext rooms;
    private UUID plan;

    @BeforeAll
    void open() throws IOException {
        database = TestDatabase.fresh();
        rooms = WithoutWeb.on(database.program(), files);
        byte[] example = Files.readAllBytes(Path.of("..", "examples", "harbour-day.json"));
        plan = rooms.getBean(PlanFileService.class)
                .load(command(Action.PLAN_FILE, Optional.empty()), example, Optional.empty())
                .plan();
        Version version = rooms.getBean(VersionService.class)
                .freeze(command(Action.VERSION_FREEZE, Optional.of(plan)), "For the commander");
        rooms.getBean(Entrance.class).change(command(Action.PLAN_FILE, Optional.of(plan)), change -> {
            rooms.getBean(EndorsementsPart.class).load(change, List.of(endorsement(version)), Map.of());
            change.logged("plan.imported", "plan", Map.of());
            return version;
        });
    }

    @AfterAll
    void close() {
        rooms.close();
        database.close();
    }

    @Test
    void endorsements_stand_beside_the_versions_and_go_round_to_the_byte() {
        byte[] out = export(rooms, plan);
        Map<String, Object> file = JsonReader.object(out);
        assertThat((List<?>) file.get("endorsements")).hasSize(1);

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            UUID again = there.getBean(PlanFileService.class)
                    .load(command(Action.PLAN_FILE, Optional.empty()), out, Optional.empty())
                    .plan();
            assertThat(new String(export(there, again), UTF_8)).isEqualTo(new String(out, UTF_8));
            assertThat(status(there, again).title())
                    .isEqualTo("PLAN v1, endorsed with variations 12 March 2027 by Ch Supt Ruth Adeyemi, Strategic"
                            + " commander, recorded from signed paper, taken by Insp Tom Halloran, confirmed by Ch Supt"
                            + " Ruth Adeyemi");
        }
    }

    @Test
    void the_sheet_of_a_version_is_made_of_what_the_version_holds() {
        SheetContents sheet = rooms.getBean(Entrance.class)
                .look(
                        command(Action.VERSION_SEE, Optional.of(plan)),
                        "version/1",
                        change -> rooms.getBean(CommanderService.class).ofVersion(change, 1));

        assertThat(sheet.status()).startsWith("PLAN v1, endorsed with variations");
        assertThat(sheet.advice()).hasSize(3);
        assertThat(sheet.advice().get(1)).matches("[0-9]+ recommendations: [0-9]+ to police, [0-9]+ to others; .*");
        assertThat(sheet.fingerprint()).hasSize(19);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_file_in_which_whoever_took_the_version_endorses_it_is_refused() {
        Map<String, Object> file = JsonReader.object(export(rooms, plan));
        ((Map<String, Object>) ((List<?>) file.get("endorsements")).get(0)).put("by", "A  TEST");

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            assertThatThrownBy(() -> load(there, CanonicalJson.bytes(file)))
                    .hasMessage(
                            "Whoever wrote this plan, or took version 1, cannot endorse it. Another endorser has to.");
        }
    }

    @Test
    void what_the_store_refuses_is_said_in_a_sentence_without_its_own_words() {
        byte[] out = export(rooms, plan);
        try (TestDatabase strict = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(strict.program(), files)) {
            JdbcClient.create(strict.owner())
                    .sql("alter table endorsement add constraint stricter check (made_by = 'Nobody')")
                    .update();
            assertThatThrownBy(() -> load(there, out))
                    .hasMessage(
                            "The entries under “endorsements” break a rule of this program, so nothing was imported."
                                    + " Which one is in the program's log.");
        }
    }

    private static void load(ConfigurableApplicationContext where, byte[] file) {
        where.getBean(PlanFileService.class).load(command(Action.PLAN_FILE, Optional.empty()), file, Optional.empty());
    }

    private static Map<String, Object> endorsement(Version version) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("version", (long) version.number());
        entry.put("sha256", version.sha256());
        entry.put("outcome", "ENDORSED_WITH_VARIATIONS");
        entry.put("variations", "Two officers at the gate");
        entry.put("by", "Ch Supt Ruth Adeyemi");
        entry.put("role", "Strategic commander");
        entry.put("how", "SIGNED");
        entry.put("at", "2027-03-12T09:00:00Z");
        entry.put("takenBy", "Insp Tom Halloran");
        entry.put("evidence", "Signed sheet in the operation's file");
        entry.put("recordedAt", "2027-03-12T10:00:00Z");
        entry.put("confirmation", "CONFIRMED");
        entry.put("confirmedBy", "Ch Supt Ruth Adeyemi");
        entry.put("confirmedAt", Instant.parse("2027-03-13T08:00:00.123456Z").toString());
        return entry;
    }

    private static Status status(ConfigurableApplicationContext where, UUID which) {
        return where.getBean(Entrance.class)
                .look(
                        command(Action.VERSION_SEE, Optional.of(which)),
                        "version/1",
                        change -> where.getBean(EndorsementService.class).status(change, 1));
    }

    private static byte[] export(ConfigurableApplicationContext where, UUID which) {
        return where.getBean(PlanFileService.class).export(command(Action.PLAN_FILE, Optional.of(which)));
    }

    private static Doing command(Action action, Optional<UUID> which) {
        return Doing.byCommand("a test", action, which);
    }
}
