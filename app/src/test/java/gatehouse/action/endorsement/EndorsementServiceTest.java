package gatehouse.action.endorsement;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.action.decision.ConfirmationForm;
import gatehouse.action.decision.Desk;
import gatehouse.action.decision.NotTaken;
import gatehouse.action.version.Version;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndorsementServiceTest {
    private World world;
    private Desk desk;
    private Version first;

    @BeforeAll
    void open() {
        world = new World();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        desk = new Desk(world);
        first = freeze(world.field);
    }

    @Test
    void a_version_is_a_report_until_it_is_endorsed() {
        assertThat(status(1).title()).isEqualTo("REPORT v1, not endorsed");
        endorse(first, "ENDORSED", "");
        assertThat(status(1).title()).startsWith("PLAN v1, endorsed ").endsWith(" by Ch Supt Ros Hall, Endorser");
    }

    @Test
    void an_endorsement_binds_to_the_hash_that_was_shown() {
        EndorsementForm other = new EndorsementForm(1, "0".repeat(64), "ENDORSED", "");
        assertThatThrownBy(() -> world.endorsements.endorse(desk.by(world.hall, Action.DECIDE), other))
                .hasMessageContaining("is not version 1 as it is kept");
        assertThat(status(1).isPlan()).isFalse();
    }

    @Test
    void it_never_extends_to_a_newer_version_and_stays_in_force_until_replaced() {
        endorse(first, "ENDORSED", "");
        desk.police("Staff the east gate");
        Version second = freeze(world.field);

        assertThat(status(2).title()).isEqualTo("REPORT v2, not endorsed");
        assertThat(status(1).isPlan()).isTrue();
        endorse(second, "ENDORSED_WITH_VARIATIONS", "Two officers at the gate, not four");
        assertThat(status(1).title()).isEqualTo("PLAN v1, replaced by v2");
        assertThat(status(2).title()).startsWith("PLAN v2, endorsed with variations ");
    }

    @Test
    void a_returned_version_stays_a_report_and_the_earlier_plan_in_force() {
        endorse(first, "ENDORSED", "");
        desk.police("Staff the east gate");
        endorse(freeze(world.field), "RETURNED", "The march has moved by an hour");

        assertThat(status(2).title()).startsWith("REPORT v2, returned ");
        assertThat(status(2).variations()).isEqualTo("The march has moved by an hour");
        assertThat(status(1).title()).startsWith("PLAN v1, endorsed ");
    }

    @Test
    void variations_and_returns_say_what() {
        NotTaken told = catchThrowableOfType(NotTaken.class, () -> endorse(first, "RETURNED", " "));
        assertThat(told.errors()).containsOnlyKeys("variations");
    }

    @Test
    void the_author_cannot_endorse_and_neither_can_whoever_took_the_version() {
        assertThatThrownBy(
                        () -> world.endorsements.endorse(desk.by(world.field, Action.DECIDE), form(first, "ENDORSED")))
                .hasMessage(AccessRefusal.NOT_HERE.sentence());
        world.sql
                .sql(
                        "update plan_member set ended_at = now(), ended_by = 'test' where plan_id = :plan and person_id = :who")
                .param("plan", desk.plan)
                .param("who", world.marsh)
                .update();
        world.member(desk.plan, world.marsh, Capacity.ENDORSER);
        assertThatThrownBy(
                        () -> world.endorsements.endorse(desk.by(world.marsh, Action.DECIDE), form(first, "ENDORSED")))
                .hasMessageContaining("cannot endorse it");
    }

    @Test
    void an_authors_name_on_a_recorded_endorsement_is_refused_however_it_is_typed() {
        for (String name :
                List.of("Insp Jo Field", "insp jo field", " INSP  JO\tFIELD ", "Insp\u00A0Jo Field", "sgt ade marsh")) {
            assertThatThrownBy(() -> recordBy(name)).as(name).hasMessageContaining("cannot endorse it");
        }
        recordBy("Insp Jo Fielding");
        assertThat(status(1).title()).contains("Insp Jo Fielding");
    }

    @Test
    void a_recorded_endorsement_is_to_be_confirmed_and_falls_if_it_is_disputed() {
        record();
        assertThat(status(1).title()).contains("recorded from e-mail, taken by Sgt Ade Marsh, to be confirmed");

        UUID id = endorsements().all().get(0).id();
        world.confirmations.answer(
                desk.by(world.hall, Action.DECIDE),
                new ConfirmationForm("ENDORSEMENT", id.toString(), "DISPUTED", "I had not read it"));
        assertThat(status(1).title()).isEqualTo("REPORT v1, not endorsed (what was recorded is disputed)");
    }

    @Test
    void a_version_cannot_have_been_endorsed_before_it_was_taken() {
        NotTaken told = catchThrowableOfType(
                NotTaken.class,
                () -> world.endorsements.record(
                        desk.by(world.marsh, Action.DECISION_RECORD), form(first, "ENDORSED"), desk.email(Map.of())));
        assertThat(told.errors()).containsOnlyKeys("madeAt");
    }

    @Test
    void an_endorsement_in_a_file_is_held_to_the_rules_of_the_form() {
        EndorsementsPart part = new EndorsementsPart(world.confirmations);
        ZoneId zone = ZoneId.of("Europe/London");
        assertThat(part.faults(Map.of("version", 1L, "outcome", "ENDORSED", "variations", "Two officers"), zone))
                .containsOnlyKeys("variations");
        assertThat(part.faults(Map.of("version", 1L, "outcome", "RETURNED"), zone))
                .containsEntry("variations", "Say why version 1 is returned.");
        assertThat(part.faults(Map.of("version", 1L, "outcome", "ENDORSED"), zone))
                .isEmpty();
    }

    private void record() {
        world.endorsements.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                form(first, "ENDORSED"),
                desk.email(Map.of("madeAt", now())));
    }

    private void recordBy(String name) {
        world.endorsements.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                form(first, "ENDORSED"),
                desk.email(Map.of("madeById", "", "madeBy", name, "madeAs", "Strategic commander", "madeAt", now())));
    }

    private static String now() {
        return gatehouse.plan.kind.WallClock.words(java.time.Instant.now(), java.time.ZoneId.of("Europe/London"));
    }

    private static EndorsementForm form(Version version, String outcome) {
        return new EndorsementForm(version.number(), version.sha256(), outcome, "");
    }

    private void endorse(Version version, String outcome, String variations) {
        world.endorsements.endorse(
                desk.by(world.hall, Action.DECIDE),
                new EndorsementForm(version.number(), version.sha256(), outcome, variations));
    }

    private Version freeze(UUID person) {
        return world.versions.freeze(desk.by(person, Action.VERSION_FREEZE), "For the commander");
    }

    private Endorsements endorsements() {
        return world.entrance.look(desk.by(world.field, Action.PLAN_SEE), "endorsements", world.endorsements::ofPlan);
    }

    private Status status(int version) {
        return endorsements().status(version);
    }
}
