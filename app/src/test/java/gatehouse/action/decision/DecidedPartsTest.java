package gatehouse.action.decision;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.options.delivery.DeliveriesPart;
import gatehouse.options.delivery.DeliveryForm;
import gatehouse.plan.plan.PlanPart;

import static org.assertj.core.api.Assertions.assertThat;

/** What the plan file and versions hold of what was decided. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidedPartsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private World world;
    private Desk desk;
    private List<PlanPart> parts;

    @BeforeAll
    void open() {
        world = new World();
        desk = new Desk(world);
        parts = List.of(
                new DecisionsPart(world.kinds, world.items),
                new DeliveriesPart(),
                new AcceptancesPart(world.kinds, world.items));
        String staffed = desk.police("Staff the east gate");
        String closed = desk.organiser("Close Quay Street to vehicles");
        desk.decide(Map.of(
                staffed + ".outcome", "ACCEPTED",
                closed + ".outcome", "DEFERRED",
                closed + ".ground", "OTHER",
                closed + ".reason", "After the site visit",
                closed + ".deferredTo", "2099-03-12"));
        world.decisions.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                new DecisionsForm("", Map.of(staffed + ".outcome", "ACCEPTED")),
                desk.email(Map.of()));
        Decision recorded = desk.decisions().of(staffed).get(0);
        world.confirmations.answer(
                desk.by(world.hall, Action.DECIDE),
                new ConfirmationForm("DECISION", recorded.id().toString(), "CONFIRMED", ""));
        world.acceptances.accept(
                desk.by(world.hall, Action.DECIDE),
                new AcceptancesForm(
                        desk.sheet(),
                        Map.of("RSK-001.outcome", "NOTED_AND_PASSED_ON", "RSK-001.passedTo", "Harbour Day Ltd")));
        world.deliveries.report(
                desk.by(world.field, Action.DELIVERY_REPORT),
                new DeliveryForm(staffed, "IN_PROGRESS", "Insp Roy", "2027-05-01", "Rota drafted"));
        world.versions.freeze(desk.by(world.field, Action.VERSION_FREEZE), "For the commander");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_version_holds_them_with_people_as_names_alone() {
        String body = world.entrance.look(
                desk.by(world.field, Action.VERSION_SEE),
                "version/1",
                change -> new String(
                        world.versions.bytes(change, world.versions.get(change, 1)),
                        java.nio.charset.StandardCharsets.UTF_8));
        assertThat(body).contains("\"confirmation\":\"CONFIRMED\"", "Rota drafted", "Harbour Day Ltd");
        assertThat(body).doesNotContain(world.hall.toString(), world.field.toString());
    }

    @Test
    void loaded_into_another_plan_they_come_out_as_the_same_bytes() {
        Map<String, List<Map<String, Object>>> kept = kept(desk);
        assertThat(kept.get("decisions")).hasSize(3);
        Desk other = new Desk(world);
        other.police("Staff the east gate");
        other.organiser("Close Quay Street to vehicles");
        other.add("RESIDUAL_RISK", Map.of("statement", "Left"));
        world.entrance.change(other.by(world.field, Action.PLAN_FILE), change -> {
            Map<String, UUID> items = new LinkedHashMap<>();
            world.items.asked(change).references().forEach((reference, target) -> items.put(reference, target.id()));
            parts.forEach(part -> part.load(change, kept.get(part.name()), items));
            change.logged("plan.imported", "plan", Map.of());
            return items;
        });
        assertThat(CanonicalJson.text(kept(other))).isEqualTo(CanonicalJson.text(kept));
    }

    @Test
    void every_name_that_is_written_is_declared() {
        Map<String, List<Map<String, Object>>> kept = kept(desk);
        for (PlanPart part : parts) {
            List<String> names =
                    part.fields().stream().map(PlanPart.PartField::name).toList();
            kept.get(part.name()).forEach(entry -> {
                assertThat(names).containsAll(entry.keySet());
                assertThat(part.faults(entry, LONDON)).isEmpty();
            });
        }
    }

    @Test
    void an_entry_that_breaks_a_rule_is_told_by_name() {
        Map<String, Object> entry = entry(Map.of("outcome", "NOT_ACCEPTED", "takenBy", "Sgt Marsh"));
        assertThat(parts.get(0).faults(entry, LONDON)).containsOnlyKeys("ground", "reason", "takenBy");
    }

    @Test
    void a_file_is_held_to_the_rules_of_the_form() {
        Map<String, Object> deferred = Map.of("outcome", "DEFERRED", "ground", "LEGAL", "reason", "No order yet");
        assertThat(faults(deferred)).containsEntry("deferredTo", "Say to which day REC-001 is deferred.");
        Map<String, Object> back = new LinkedHashMap<>(deferred);
        back.put("deferredTo", "2026-06-02");
        assertThat(faults(back)).containsEntry("deferredTo", "Defer REC-001 to a day after the decision.");
        back.put("deferredTo", "2026-06-03");
        assertThat(faults(back)).isEmpty();
        assertThat(faults(Map.of("outcome", "ACCEPTED", "ground", "LEGAL", "deferredTo", "2026-06-03")))
                .containsOnlyKeys("ground", "deferredTo");
    }

    private Map<String, String> faults(Map<String, Object> said) {
        return parts.get(0).faults(entry(said), LONDON);
    }

    /** Decided at half past midnight on 2 June by the clock in London. */
    private static Map<String, Object> entry(Map<String, Object> said) {
        Map<String, Object> entry = new LinkedHashMap<>(said);
        entry.put("recommendation", "REC-001");
        entry.put("how", "IN_PRODUCT");
        entry.put("at", "2026-06-01T23:30:00Z");
        return entry;
    }

    private Map<String, List<Map<String, Object>>> kept(Desk of) {
        return world.entrance.look(of.by(world.field, Action.PLAN_SEE), "parts", change -> kept(change));
    }

    private Map<String, List<Map<String, Object>>> kept(Change change) {
        Map<String, List<Map<String, Object>>> kept = new LinkedHashMap<>();
        parts.forEach(part -> kept.put(part.name(), part.kept(change)));
        return kept;
    }
}
