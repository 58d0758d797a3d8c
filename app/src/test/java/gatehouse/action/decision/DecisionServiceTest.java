package gatehouse.action.decision;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionServiceTest {
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
    void several_are_decided_in_one_post_and_those_left_untouched_stay_open() {
        String staffed = desk.police("Staff the east gate");
        String closed = desk.organiser("Close Quay Street to vehicles");
        String left = desk.police("Search the pier before it opens");

        desk.decide(Map.of(
                staffed + ".outcome", "ACCEPTED",
                closed + ".outcome", "NOT_ACCEPTED",
                closed + ".ground", "RESOURCE",
                closed + ".reason", "No closure crew that week",
                left + ".outcome", "",
                left + ".reason", ""));

        Decisions decisions = desk.decisions();
        assertThat(decisions.commanders(staffed)).map(Decision::capacity).contains(InCapacity.DECISION);
        assertThat(decisions.commanders(closed)).map(Decision::capacity).contains(InCapacity.SUPPORT);
        assertThat(decisions.isOpen(left)).isTrue();
        assertThat(decisions.isOpen(staffed)).isFalse();
    }

    @Test
    void a_decision_keeps_the_exact_words_and_the_sheet_that_was_shown() {
        String recommendation = desk.police("Staff the east gate");
        String sheet = desk.sheet();
        desk.decide(sheet, Map.of(recommendation + ".outcome", "ACCEPTED"));

        Decision decision = desk.decisions().commanders(recommendation).orElseThrow();
        assertThat(decision.wordsShown()).isEqualTo("Staff the east gate");
        assertThat(decision.sheetSha256()).isEqualTo(sheet);
        assertThat(decision.made().by()).isEqualTo("Ch Supt Ros Hall");
    }

    @Test
    void words_changed_after_they_were_shown_are_not_decided_on() {
        String recommendation = desk.police("Staff the east gate");
        String sheet = desk.sheet();
        desk.reword("RECOMMENDATION", recommendation, "statement", "Staff both gates");

        NotTaken told = catchThrowableOfType(
                NotTaken.class, () -> desk.decide(sheet, Map.of(recommendation + ".outcome", "ACCEPTED")));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.errors()).containsOnlyKeys(recommendation + ".outcome");
        assertThat(desk.decisions().all()).isEmpty();
    }

    @Test
    void nothing_is_decided_on_a_sheet_that_was_never_shown() {
        String recommendation = desk.police("Staff the east gate");
        assertThatThrownBy(() -> desk.decide("0".repeat(64), Map.of(recommendation + ".outcome", "ACCEPTED")))
                .hasMessage(DecisionRefusal.NO_SUCH_SHEET.sentence());
    }

    @Test
    void less_than_full_acceptance_says_on_what_ground_and_why() {
        String recommendation = desk.police("Staff the east gate");
        NotTaken told =
                catchThrowableOfType(NotTaken.class, () -> desk.decide(Map.of(recommendation + ".outcome", "IN_PART")));
        assertThat(told.errors()).containsOnlyKeys(recommendation + ".ground", recommendation + ".reason");
    }

    @Test
    void a_deferral_says_to_which_later_day() {
        String recommendation = desk.police("Staff the east gate");
        NotTaken told = catchThrowableOfType(
                NotTaken.class,
                () -> desk.decide(Map.of(
                        recommendation + ".outcome", "DEFERRED",
                        recommendation + ".ground", "OTHER",
                        recommendation + ".reason", "After the site visit",
                        recommendation + ".deferredTo", "2020-02-30")));
        assertThat(told.errors().get(recommendation + ".deferredTo")).contains("is not a day");
    }

    @Test
    void a_reason_without_a_choice_is_asked_about_rather_than_lost() {
        String recommendation = desk.police("Staff the east gate");
        NotTaken told = catchThrowableOfType(
                NotTaken.class, () -> desk.decide(Map.of(recommendation + ".reason", "Too few officers")));
        assertThat(told.errors()).containsOnlyKeys(recommendation + ".outcome");
    }

    @Test
    void anything_short_of_full_acceptance_opens_one_residual_risk() {
        String recommendation = desk.organiser("Close Quay Street to vehicles");
        Map<String, String> no = Map.of(
                recommendation + ".outcome", "NOT_ACCEPTED",
                recommendation + ".ground", "RESOURCE",
                recommendation + ".reason", "No closure crew that week");
        desk.decide(no);
        desk.decide(no);

        List<Item> risks = desk.all("RESIDUAL_RISK");
        assertThat(risks).hasSize(1);
        assertThat(risks.get(0).title()).isEqualTo("A crowd with no barrier between it and traffic");
        assertThat(risks.get(0).answers().list("recommendations")).containsExactly(recommendation);
        assertThat(risks.get(0).answers().text("ownerKind")).contains("ORGANISER");
        assertThat(risks.get(0).answers().text("cause").orElseThrow()).contains("Resources: No closure crew that week");
    }

    @Test
    void full_acceptance_opens_none() {
        desk.decide(Map.of(desk.police("Staff the east gate") + ".outcome", "ACCEPTED"));
        assertThat(desk.all("RESIDUAL_RISK")).isEmpty();
    }

    @Test
    void words_stand_once_the_commander_has_decided() {
        String recommendation = desk.police("Staff the east gate");
        desk.decide(Map.of(recommendation + ".outcome", "ACCEPTED"));

        ItemService.FormRefused refused = catchThrowableOfType(
                ItemService.FormRefused.class,
                () -> desk.reword("RECOMMENDATION", recommendation, "statement", "Staff both gates"));
        assertThat(refused.errors()).containsEntry("statement", new DecidedWords().sentence());
        desk.reword("RECOMMENDATION", recommendation, "leadTimeDays", "14");
        assertThat(desk.get("RECOMMENDATION", recommendation).answers().number("leadTimeDays"))
                .contains(14L);
    }

    @Test
    void the_latest_decision_counts_and_the_earlier_one_stays() {
        String recommendation = desk.police("Staff the east gate");
        desk.decide(Map.of(
                recommendation + ".outcome", "IN_PART",
                recommendation + ".ground", "OTHER",
                recommendation + ".reason", "One gate of two"));
        desk.decide(Map.of(recommendation + ".outcome", "ACCEPTED"));

        assertThat(desk.decisions().of(recommendation)).hasSize(2);
        assertThat(desk.decisions().commanders(recommendation))
                .map(Decision::outcome)
                .contains(Outcome.ACCEPTED);
    }

    @Test
    void the_coordinator_cannot_decide_and_the_commander_cannot_record() {
        DecisionsForm form = new DecisionsForm("", Map.of(desk.police("Staff the east gate") + ".outcome", "ACCEPTED"));
        assertThatThrownBy(() -> world.decisions.decide(desk.by(world.field, Action.DECIDE), form))
                .hasMessage(AccessRefusal.NOT_HERE.sentence());
        assertThatThrownBy(() ->
                        world.decisions.record(desk.by(world.hall, Action.DECISION_RECORD), form, desk.email(Map.of())))
                .hasMessage(AccessRefusal.NOT_HERE.sentence());
    }

    @Test
    void nothing_is_decided_on_what_was_taken_out() {
        String recommendation = desk.police("Staff the east gate");
        String sheet = desk.sheet();
        world.items.remove(
                desk.by(world.field, Action.PLAN_CHANGE),
                world.kinds.get("RECOMMENDATION"),
                recommendation,
                1,
                "Doubled");
        assertThatThrownBy(() -> desk.decide(sheet, Map.of(recommendation + ".outcome", "ACCEPTED")))
                .hasMessageContaining("was taken out of the plan");
    }
}
