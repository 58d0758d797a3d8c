package gatehouse.action.decision;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceServiceTest {
    private World world;
    private Desk desk;
    private String police;
    private String organisers;

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
        police = desk.add("RESIDUAL_RISK", Map.of("statement", "One gate unstaffed", "ownerKind", "COMMANDER"));
        organisers = desk.add("RESIDUAL_RISK", Map.of("statement", "Open street", "ownerKind", "ORGANISER"));
    }

    @Test
    void a_commander_accepts_police_risks_and_passes_on_others() {
        accept(Map.of(
                police + ".outcome", "ACCEPTED",
                police + ".reviewOn", "2027-06-01",
                organisers + ".outcome", "NOTED_AND_PASSED_ON",
                organisers + ".passedTo", "Harbour Day Ltd"));

        assertThat(desk.acceptances().latest(police)).map(Acceptance::words).contains("accepted");
        assertThat(desk.acceptances().latest(organisers))
                .map(Acceptance::words)
                .contains("noted and passed on to Harbour Day Ltd");
    }

    @Test
    void a_commander_does_not_accept_what_is_not_for_police_to_accept() {
        NotTaken told = catchThrowableOfType(NotTaken.class, () -> accept(Map.of(organisers + ".outcome", "ACCEPTED")));
        assertThat(told.errors().get(organisers + ".outcome")).contains("is not for police to accept");
    }

    @Test
    void what_is_passed_on_says_to_whom() {
        NotTaken told = catchThrowableOfType(
                NotTaken.class, () -> accept(Map.of(organisers + ".outcome", "NOTED_AND_PASSED_ON")));
        assertThat(told.errors()).containsOnlyKeys(organisers + ".passedTo");
    }

    @Test
    void an_organiser_accepts_its_own_risk_by_letter() {
        world.acceptances.record(
                desk.by(world.field, Action.DECISION_RECORD),
                new AcceptancesForm("", Map.of(organisers + ".outcome", "ACCEPTED")),
                desk.email(Map.of("madeById", "", "madeBy", "Sam Reed", "madeAs", "Event manager", "how", "SIGNED")));

        assertThat(desk.acceptances().latest(organisers).orElseThrow().made().standing())
                .isEqualTo("recorded from signed paper, taken by Insp Jo Field, to be confirmed");
    }

    @Test
    void a_risk_whose_words_change_is_asked_about_again() {
        accept(Map.of(police + ".outcome", "ACCEPTED"));
        assertThat(isOpen(police)).isFalse();
        desk.reword("RESIDUAL_RISK", police, "statement", "Both gates unstaffed");
        assertThat(isOpen(police)).isTrue();
    }

    @Test
    void a_risk_that_changed_after_it_was_shown_is_not_accepted() {
        String sheet = desk.sheet();
        desk.reword("RESIDUAL_RISK", police, "statement", "Both gates unstaffed");
        NotTaken told = catchThrowableOfType(
                NotTaken.class,
                () -> world.acceptances.accept(
                        desk.by(world.hall, Action.DECIDE),
                        new AcceptancesForm(sheet, Map.of(police + ".outcome", "ACCEPTED"))));
        assertThat(told.status()).isEqualTo(409);
    }

    private boolean isOpen(String risk) {
        return world.entrance.look(
                desk.by(world.field, Action.PLAN_SEE),
                "risk",
                change -> world.acceptances
                        .ofPlan(change)
                        .isOpen(RiskShown.of(
                                world.items.get(change, world.kinds.get("RESIDUAL_RISK"), risk),
                                world.items.asked(change))));
    }

    private void accept(Map<String, String> typed) {
        world.acceptances.accept(desk.by(world.hall, Action.DECIDE), new AcceptancesForm(desk.sheet(), typed));
    }
}
