package gatehouse.options.delivery;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.action.decision.Desk;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryServiceTest {
    private World world;
    private Desk desk;
    private String recommendation;

    @BeforeAll
    void open() {
        world = new World();
        desk = new Desk(world);
        recommendation = desk.police("Staff the east gate");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void the_latest_report_counts_and_earlier_ones_stay() {
        report(world.field, "IN_PROGRESS", "Rota drafted");
        report(world.field, "IN_PLACE", "");

        Deliveries deliveries =
                world.entrance.look(desk.by(world.field, Action.PLAN_SEE), "deliveries", world.deliveries::ofPlan);
        assertThat(deliveries.latest(recommendation)).map(Delivery::state).contains(DeliveryState.IN_PLACE);
        assertThat(deliveries.of(recommendation)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_verified_says_what_was_seen() {
        NotTaken told = catchThrowableOfType(NotTaken.class, () -> report(world.field, "VERIFIED", " "));
        assertThat(told.errors()).containsOnlyKeys("words");
    }

    @Test
    void a_commander_does_not_report_delivery() {
        assertThatThrownBy(() -> report(world.hall, "IN_PLACE", "")).hasMessage(AccessRefusal.NOT_HERE.sentence());
    }

    private void report(UUID person, String state, String words) {
        world.deliveries.report(
                desk.by(person, Action.DELIVERY_REPORT),
                new DeliveryForm(recommendation, state, "Insp Roy", "2027-05-01", words));
    }
}
