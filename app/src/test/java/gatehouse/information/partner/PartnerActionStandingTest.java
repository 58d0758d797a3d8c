package gatehouse.information.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What a partner's answer stands for: the action as it was when it was said, and nobody on the plan. */
class PartnerActionStandingTest extends AtPartnerActions {

    @Test
    void what_was_said_before_the_action_was_changed_does_not_come_alive_again_out_of_the_plan_file() {
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "DONE");
        changed("Send the names");
        said("answer-ACT-001", "CANNOT", "words-ACT-001", "We have no names");

        List<Map<String, Object>> kept = keptInPlanFile();
        assertThat(kept).extracting(entry -> entry.get("saidOf")).containsExactly("BEFORE_A_CHANGE", null);
        PartnerActionAnswersPart part = program.part(PartnerActionAnswersPart.class);
        UUID action = item("ACT-002");
        List<Map<String, Object>> before = List.of(kept.get(0));
        load(part, before, action);
        assertThat(coordinator.get("/").body()).doesNotContain("A partner says that 1 action is done");

        Map<String, Object> older = new HashMap<>(kept.get(0));
        older.remove("saidOf");
        load(part, List.of(older), action);
        assertThat(coordinator.get("/").body())
                .as("a file of before this was written down is read as it was")
                .contains("A partner says that 1 action is done");
    }

    /** Loads them as of this action, which stands as it was added: as every action of a plan file does. */
    private void load(PartnerActionAnswersPart part, List<Map<String, Object>> entries, UUID action) {
        Doing doing = Doing.byPerson(author.id(), "a test", Action.PLAN_CHANGE, Optional.of(plan));
        Map<String, UUID> items = Map.of("ACT-001", action, "PAR-001", item("PAR-001"));
        program.part(Entrance.class).change(doing, change -> {
            part.load(change, entries, items);
            change.logged("partner.action.answered", "item/ACT-002", Map.of("partner", "PAR-001", "answer", "DONE"));
            return true;
        });
    }

    private UUID item(String reference) {
        return program.sql()
                .sql("select id from plan_item where plan_id = :plan and reference = :reference")
                .param("plan", plan)
                .param("reference", reference)
                .query(UUID.class)
                .single();
    }

    private void changed(String statement) {
        made(
                "/actions/ACT-001",
                Map.of("statement", statement, "owner", "Harbour Trust", "state", "OPEN", "revision", "1"));
    }

    @Test
    void what_somebody_on_the_plan_is_to_do_stands_on_no_page_of_a_partner_whatever_is_named_with_them() {
        program.join(plan, program.account("PC Ash", Role.TACTICAL_COMMANDER), Capacity.TACTICAL);
        action("Light the steps", "PC Ash (Harbour Trust)", day(3));
        action("Fence the lawn", "Ina Brook, for PC Ash", day(3));
        action("Count the boats", "Sector sergeant PC Ash, Harbour Trust", day(3));
        action("Tell the neighbours", "PC Ash of Harbour Trust", day(3));
        action("Sweep the quay", "PC Ashby (Harbour Trust)", day(3));
        opened(phone, link("PAR-001"));

        assertThat(own())
                .contains("Sweep the quay")
                .doesNotContain("Light the steps", "Fence the lawn", "Count the boats", "Tell the neighbours");
    }

    @Test
    void what_it_said_stands_beside_the_action_with_its_minute_until_the_action_is_changed() {
        opened(phone, link("PAR-001"));
        said("answer-ACT-001", "DONE", "words-ACT-001", "Sent on Monday");
        assertThat(page("/actions/ACT-001"))
                .containsPattern("done, \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, by the partner's own link\\. Sent on Monday");

        changed("Send the names");

        assertThat(page("/actions/ACT-001")).doesNotContain("Harbour Trust says", "Sent on Monday");
    }

    @Test
    void a_day_typed_of_an_action_that_went_away_is_shown_again_before_the_words() {
        opened(phone, link("PAR-001"));

        assertThat(said("day-ACT-002", "2031-06-03").body())
                .contains("ACT-002 is not asked of you, or no longer.", "“2031-06-03”");
        assertThat(said("answer-ACT-002", "BY", "day-ACT-002", "2031-06-03", "words-ACT-002", "Staff are away")
                        .body())
                .contains("“2031-06-03, Staff are away”");
    }

    @Test
    void no_link_is_offered_that_would_open_on_nothing() {
        made("/partners", Map.of("organisation", "Harbour Ferries", "mayHandle", "OFFICIAL"));
        made("/actions", Map.of("statement", "Say which pier", "owner", "Harbour Ferries"));
        assertThat(page("/partners-register"))
                .contains("/partners/PAR-001/links")
                .doesNotContain("/partners/PAR-003/links");

        made("/actions", Map.of("statement", "Light the pier", "owner", "Harbour Ferries", "marking", "OFFICIAL"));
        assertThat(page("/partners-register")).contains("/partners/PAR-003/links");
    }

    @Test
    void a_day_for_what_had_none_waits_and_is_not_called_a_later_one_alone() {
        made("/actions", Map.of("statement", "Light the steps", "owner", "Harbour Trust"));
        opened(phone, link("PAR-001"));
        said("answer-ACT-003", "BY", "day-ACT-003", day(5).toString());

        assertThat(coordinator.get("/").body())
                .contains("A partner cannot do 1 action, or gives a later day, or a day of its own");
    }
}
