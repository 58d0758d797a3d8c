package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

import gatehouse.World;
import gatehouse.action.carryforward.AgainstLastYear;
import gatehouse.action.carryforward.AgainstService;
import gatehouse.action.carryforward.CarryForm;
import gatehouse.action.carryforward.CarryService;
import gatehouse.action.carryforward.Line;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.CountingSource;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CarriedPlanFileTest {
    @TempDir
    Path files;

    private TestDatabase database;
    private CountingSource source;
    private ConfigurableApplicationContext rooms;
    private final UUID author = UUID.randomUUID();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        source = new CountingSource(database.program());
        rooms = WithoutWeb.on(source, files);
    }

    @AfterEach
    void close() {
        rooms.close();
        database.close();
    }

    @Test
    void the_origin_of_every_item_travels_and_the_plan_goes_out_again_the_same_to_the_byte() {
        UUID plan = carried(HandWritten.whole(), "2027-06-26");
        rooms.getBean(VersionService.class).freeze(command(Action.VERSION_FREEZE, plan), "For the commander");
        byte[] first = export(rooms, plan);

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            UUID again = there.getBean(PlanFileService.class)
                    .load(importing(), first, Optional.empty())
                    .plan();

            assertThat(new String(export(there, again), StandardCharsets.UTF_8))
                    .isEqualTo(new String(first, StandardCharsets.UTF_8));
            AgainstLastYear against = against(there, again);
            assertThat(against.from().orElseThrow().words()).isEqualTo("HD-1 Harbour Day, version 1");
            assertThat(against.of(Line.How.CHANGED)).extracting(Line::reference).contains("EVT-001");
            assertThat(against.differences().get("EVT-001")).isNotEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void words_of_last_year_that_were_changed_on_the_way_are_refused() {
        Map<String, Object> file = JsonReader.object(export(rooms, carried(HandWritten.whole(), "2027-06-26")));
        Map<String, Object> content = (Map<String, Object>) file.get("content");
        Map<String, Object> origin = ((List<Map<String, Object>>) content.get("origins")).get(0);
        origin.put("words", String.valueOf(origin.get("words")).replace("Harbour", "Market"));

        try (TestDatabase empty = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(empty.program(), files)) {
            PlanFileService service = there.getBean(PlanFileService.class);
            assertThatThrownBy(() -> service.load(importing(), CanonicalJson.bytes(file), Optional.empty()))
                    .hasMessageContaining("they were changed after they were carried");
        }
    }

    @Test
    void a_thousand_items_are_carried_in_as_many_statements_as_a_hundred() {
        List<Integer> sent = new ArrayList<>();
        for (int more : List.of(100, 1000)) {
            Map<String, Object> file = HandWritten.whole();
            HandWritten.plan(file).put("reference", "HD-" + more);
            for (int n = 100; n < 100 + more; n++) {
                HandWritten.items(file)
                        .add(HandWritten.item(
                                "VULNERABILITY",
                                "VUL-" + n,
                                Map.of("statement", "Weakness " + n, "zones", List.of("ZON-001"), "evidence", "Seen")));
            }
            UUID old = kept(file);
            sent.add(source.sentBy(() -> carry(old, "2027-06-26")));
        }

        assertThat(sent.get(1)).isEqualTo(sent.get(0));
    }

    private UUID carried(Map<String, Object> file, String firstDay) {
        return carry(kept(file), firstDay);
    }

    /** A plan of this file with a version, and a coordinator on it. */
    private UUID kept(Map<String, Object> file) {
        UUID old = rooms.getBean(PlanFileService.class)
                .load(importing(), CanonicalJson.bytes(file), Optional.empty())
                .plan();
        rooms.getBean(VersionService.class).freeze(command(Action.VERSION_FREEZE, old), "As it was");
        JdbcClient sql = JdbcClient.create(database.program());
        sql.sql("""
                        insert into account (id, force_id, sign_in_name, name, roles, created_at)
                        select :id, id, 'jo.field', 'Insp Jo Field', array['COORDINATOR'], now() from force
                        where name = 'Northshire Police' on conflict do nothing
                        """).param("id", author).update();
        sql.sql("""
                        insert into account_state (id, account_id, state, set_by, set_at)
                        values (gen_random_uuid(), :id, 'ACTIVE', 'test', now())
                        """).param("id", author).update();
        sql.sql("""
                        insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                        values (gen_random_uuid(), :plan, :id, 'COORDINATOR', 'test', now())
                        """).param("plan", old).param("id", author).update();
        return old;
    }

    private UUID carry(UUID old, String firstDay) {
        String address = rooms.getBean(CarryService.class)
                .carry(
                        Doing.byPerson(author, "test", Action.PLAN_CARRY, Optional.of(old))
                                .using(World.use("once")),
                        new CarryForm("Harbour Day", firstDay, "2027-06-28"));
        return UUID.fromString(address.replaceFirst("^/plans/([^/]+)/.*$", "$1"));
    }

    private static AgainstLastYear against(ConfigurableApplicationContext at, UUID plan) {
        return at.getBean(Entrance.class)
                .look(command(Action.PLAN_SEE, plan), "test", at.getBean(AgainstService.class)::ofPlan);
    }

    private static byte[] export(ConfigurableApplicationContext at, UUID plan) {
        return at.getBean(PlanFileService.class).export(command(Action.PLAN_FILE, plan));
    }

    private static Doing importing() {
        return Doing.byCommand("test", Action.PLAN_FILE, Optional.empty());
    }

    private static Doing command(Action action, UUID plan) {
        return Doing.byCommand("test", action, Optional.of(plan));
    }
}
