package gatehouse.action.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the commander or an owner said elsewhere, as somebody else records it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedDecisionTest {
    private World world;
    private Desk desk;

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
    }

    @Test
    void a_decision_recorded_from_an_e_mail_is_to_be_confirmed_until_the_person_named_confirms_it() {
        String recommendation = desk.police("Staff the east gate");
        record(recommendation, Map.of());
        Decision recorded = desk.decisions().commanders(recommendation).orElseThrow();
        assertThat(recorded.made().isToBeConfirmed()).isTrue();
        assertThat(recorded.made().standing())
                .isEqualTo("recorded from e-mail, taken by Sgt Ade Marsh, to be confirmed");

        confirm(recorded, "CONFIRMED", "");
        assertThat(desk.decisions()
                        .commanders(recommendation)
                        .orElseThrow()
                        .made()
                        .standing())
                .endsWith("confirmed by Ch Supt Ros Hall");
        assertThatThrownBy(() -> confirm(recorded, "DISPUTED", "I did not"))
                .hasMessage(DecisionRefusal.ALREADY_SAID.sentence());
    }

    @Test
    void what_is_disputed_no_longer_counts() {
        String recommendation = desk.police("Staff the east gate");
        record(recommendation, Map.of());
        confirm(desk.decisions().commanders(recommendation).orElseThrow(), "DISPUTED", "I said one gate of two");

        assertThat(desk.decisions().isOpen(recommendation)).isTrue();
        assertThat(desk.decisions().of(recommendation)).hasSize(1);
        desk.reword("RECOMMENDATION", recommendation, "statement", "Staff one gate");
    }

    @Test
    void nobody_confirms_for_another() {
        String recommendation = desk.police("Staff the east gate");
        record(recommendation, Map.of("madeById", "", "madeBy", "ACC Lee", "madeAs", "Strategic commander"));
        Decision recorded = desk.decisions().commanders(recommendation).orElseThrow();

        assertThatThrownBy(() -> confirm(recorded, "CONFIRMED", "")).hasMessage(DecisionRefusal.NOT_YOURS.sentence());
        assertThatThrownBy(() -> world.confirmations.answer(
                        desk.by(world.field, Action.DECIDE), new ConfirmationForm("DECISION", "x", "CONFIRMED", "")))
                .hasMessage(AccessRefusal.NOT_HERE.sentence());
    }

    @Test
    void what_is_recorded_says_who_how_when_and_on_what_evidence() {
        String recommendation = desk.police("Staff the east gate");
        RecordedForm nothing = new RecordedForm(Map.of(), Optional.empty());
        NotTaken told = catchThrowableOfType(
                NotTaken.class,
                () -> world.decisions.record(
                        desk.by(world.marsh, Action.DECISION_RECORD),
                        new DecisionsForm("", Map.of(recommendation + ".outcome", "ACCEPTED")),
                        nothing));
        assertThat(told.errors()).containsOnlyKeys("madeBy", "madeAs", "madeAt", "how", "evidence");
    }

    @Test
    void the_evidence_is_kept_and_the_record_carries_its_hash() {
        String recommendation = desk.police("Staff the east gate");
        RecordedForm.File file = new RecordedForm.File(
                "order.eml", "message/rfc822", new ByteArrayInputStream("Agreed".getBytes(UTF_8)));
        world.decisions.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                new DecisionsForm("", Map.of(recommendation + ".outcome", "ACCEPTED")),
                new RecordedForm(desk.email(Map.of()).typed(), Optional.of(file)));

        Made made = desk.decisions().commanders(recommendation).orElseThrow().made();
        assertThat(made.evidence()).startsWith("E-mail of 5 January, 10:30\nFile “order.eml”, SHA-256 ");
        String kept = world.entrance.look(desk.by(world.field, Action.PLAN_SEE), "file", change -> {
            try (var bytes =
                    world.files.open(change, made.evidenceFile().orElseThrow()).bytes()) {
                return new String(bytes.readAllBytes(), UTF_8);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        assertThat(kept).isEqualTo("Agreed");
    }

    @Test
    void the_owners_answer_is_a_record_of_its_own() {
        String recommendation = desk.organiser("Close Quay Street to vehicles");
        desk.decide(Map.of(recommendation + ".outcome", "ACCEPTED"));
        world.decisions.record(
                desk.by(world.field, Action.DECISION_RECORD),
                new DecisionsForm(
                        "",
                        Map.of(
                                recommendation + ".outcome", "NOT_ACCEPTED",
                                recommendation + ".ground", "RESOURCE",
                                recommendation + ".reason", "The crew is booked elsewhere")),
                desk.email(
                        Map.of("capacity", "ANSWER", "madeById", "", "madeBy", "Sam Reed", "madeAs", "Event manager")));

        assertThat(desk.decisions().commanders(recommendation))
                .map(Decision::outcome)
                .contains(Outcome.ACCEPTED);
        assertThat(desk.decisions().answer(recommendation))
                .map(Decision::outcome)
                .contains(Outcome.NOT_ACCEPTED);
        assertThat(desk.all("RESIDUAL_RISK")).hasSize(1);
    }

    @Test
    void nobody_answers_for_police_but_the_commander() {
        String recommendation = desk.police("Staff the east gate");
        NotTaken told = catchThrowableOfType(
                NotTaken.class,
                () -> record(
                        recommendation, Map.of("capacity", "ANSWER", "madeById", "", "madeBy", "A", "madeAs", "B")));
        assertThat(told.errors().get(recommendation + ".outcome")).contains("it is the commander who decides");
    }

    private void record(String recommendation, Map<String, String> more) {
        world.decisions.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                new DecisionsForm("", Map.of(recommendation + ".outcome", "ACCEPTED")),
                desk.email(more));
    }

    private void confirm(Decision decision, String answer, String words) {
        world.confirmations.answer(
                desk.by(world.hall, Action.DECIDE),
                new ConfirmationForm("DECISION", decision.id().toString(), answer, words));
    }
}
