package gatehouse.action.carryforward;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CarryServiceTest {
    private final World world = new World();
    private final LastYears year = new LastYears(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void with_name_and_days_the_same_every_line_is_as_last_year() {
        UUID plan = year.frozen().carried(LastYears.SAME_DAYS);

        assertThat(year.against(plan).lines())
                .hasSameSizeAs(year.look(year.plan(), world.contents::gather).items())
                .allMatch(line -> line.how() == Line.How.UNCHANGED);
    }

    @Test
    void every_item_has_its_origin_and_keeps_its_number_marking_and_links() {
        UUID plan = year.frozen().carried(LastYears.NEXT_YEAR);

        From from =
                year.look(plan, change -> new CarryRepository().from(change)).orElseThrow();
        assertThat(from.plan()).contains(year.plan());
        assertThat(from.version()).isEqualTo(1);
        assertThat(from.sha256()).matches("[0-9a-f]{64}");
        assertThat(year.item(plan, "REC-001").answers().list("methods")).containsExactly("MTH-001");
        List<Origin> origins = year.look(plan, change -> new CarryRepository().origins(change));
        assertThat(origins).extracting(Origin::item).contains("EVT-001", "ZON-002", "REC-001", "RSK-001");
    }

    @Test
    void decisions_acceptances_and_what_was_tested_never_carry_and_show_as_history() {
        UUID plan = year.frozen().carried(LastYears.NEXT_YEAR);
        PlanContents contents = year.look(plan, world.contents::gather);

        for (String live : List.of("decisions", "acceptances", "deliveries", "noChange")) {
            assertThat(contents.part(live)).as(live).isEmpty();
        }
        assertThat(year.item(plan, "CON-001").answers().answer("tested")).isEmpty();
        assertThat(year.item(plan, "VUL-001").answers().answer("status")).isEmpty();
        assertThat(year.against(plan).aboutItems().get("REC-001"))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.words()).startsWith("accepted on ").contains("Ch Supt Ros Hall"));
        assertThat(year.against(plan).aboutItems().get("RSK-001"))
                .extracting(Said::what)
                .contains(Said.What.ACCEPTANCE);
        assertThat(year.against(plan).aboutItems().get("CON-001"))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).contains("Table-top", "2027-05-03"));
    }

    @Test
    void an_endorsement_shows_as_last_years_and_the_new_plan_has_none() {
        year.frozen();
        world.sql.sql("""
                        insert into endorsement (id, plan_id, version_id, sha256, outcome, made_by, made_how, made_at,
                            recorded_at)
                        select gen_random_uuid(), plan_id, id, sha256, 'ENDORSED', 'Ch Supt Ros Hall', 'IN_PRODUCT', now(),
                            now() from plan_version where plan_id = :plan
                        """).param("plan", year.plan()).update();

        UUID plan = year.carried(LastYears.NEXT_YEAR);

        assertThat(year.against(plan).aboutThePlan()).extracting(Said::what).contains(Said.What.ENDORSEMENT);
        assertThat(count("select count(*) from endorsement where plan_id = :plan", plan))
                .isZero();
    }

    @Test
    void what_is_changed_new_or_dropped_says_so_and_what_is_put_back_is_as_last_year_again() {
        UUID plan = year.frozen().carried(LastYears.SAME_DAYS);

        year.save(plan, "ZON-001", "owner", "Port company");
        year.add(plan, "ZONE", Map.of("name", "Lifeboat slip"));
        year.remove(plan, "RSK-001", "The quay is closed this year");

        assertThat(year.references(plan, Line.How.CHANGED)).containsExactly("ZON-001");
        assertThat(year.references(plan, Line.How.NEW)).containsExactly("ZON-003");
        assertThat(year.against(plan).of(Line.How.DROPPED))
                .singleElement()
                .satisfies(line -> assertThat(line.because()).isEqualTo("The quay is closed this year"));
        assertThat(year.against(plan).differences().get("ZON-001"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.before()).isEqualTo("Harbour board"));

        year.save(plan, "ZON-001", "owner", "Harbour board");
        assertThat(year.references(plan, Line.How.CHANGED)).isEmpty();
    }

    @Test
    void phases_move_with_the_event_and_what_was_judged_rests_on_the_moved_days() {
        UUID plan = year.frozen().carried(LastYears.NEXT_YEAR);

        assertThat(year.item(plan, "PHA-001").answers().list("windows")).containsExactly("2028-06-25 10:00 to 18:00");
        assertThat(year.references(plan, Line.How.CHANGED)).containsExactlyInAnyOrder("EVT-001", "PHA-001");
        assertThat(year.look(plan, world.staleness::ofPlan).grounds())
                .anySatisfy(ground -> assertThat(ground.resting())
                        .extracting(one -> one.reference())
                        .contains("MTH-001", "MTH-002", "REC-001", "RSK-001"));
    }

    @Test
    void a_phase_that_would_run_past_the_last_day_is_not_known_and_says_what_it_was() {
        UUID plan = year.frozen().carried(new CarryForm("Short day", "2028-06-24", "2028-06-24"));

        assertThat(year.item(plan, "PHA-001")
                        .answers()
                        .blank("windows")
                        .orElseThrow()
                        .words())
                .isEqualTo("Last year: 2027-06-27 10:00 to 18:00");
    }

    @Test
    void days_that_cannot_be_are_told_beside_their_question_and_nothing_is_begun() {
        year.frozen();
        long before = count("select count(*) from plan where id <> :plan", year.plan());

        assertThatThrownBy(() -> year.carried(new CarryForm("Harbour Day", "2028-06-24", "2028-06-20")))
                .isInstanceOfSatisfying(
                        ItemService.FormRefused.class,
                        refused -> assertThat(refused.errors()).containsKey("lastDay"));
        assertThat(count("select count(*) from plan where id <> :plan", year.plan()))
                .isEqualTo(before);
    }

    @Test
    void a_plan_without_a_kept_version_and_one_of_published_facts_are_not_carried() {
        assertThatThrownBy(() -> year.carried(LastYears.NEXT_YEAR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no kept version");
    }

    @Test
    void only_a_coordinator_who_reads_the_plan_carries_it() {
        year.frozen();
        assertNotThere(() -> year.carriedBy(world.stranger, LastYears.NEXT_YEAR));
        assertNotThere(() -> year.carriedBy(world.hall, LastYears.NEXT_YEAR));

        UUID reader = world.person("Insp Sam Reader", Role.COORDINATOR);
        world.member(year.plan(), reader, Capacity.READER);
        UUID plan = year.carriedBy(reader, LastYears.NEXT_YEAR);

        assertThat(count("""
                        select count(*) from plan_member m join account a on a.id = m.person_id
                        where m.plan_id = :plan and m.capacity = 'COORDINATOR' and a.name = 'Insp Sam Reader'
                        """, plan)).isEqualTo(1);
        assertNotThere(() -> year.against(plan));
    }

    @Test
    void both_plans_say_in_the_log_that_one_was_begun_from_the_other() {
        UUID plan = year.frozen().carried(LastYears.NEXT_YEAR);

        assertThat(entries(year.plan(), "plan.carried.from")).isEqualTo(1);
        assertThat(entries(plan, "plan.carried")).isEqualTo(1);
    }

    private long entries(UUID plan, String what) {
        return world.sql
                .sql("""
                        select count(*) from audit_entry where convert_from(body, 'UTF8') like :plan
                            and convert_from(body, 'UTF8') like :what
                        """)
                .param("plan", "%" + plan + "%")
                .param("what", "%\"" + what + "\"%")
                .query(Long.class)
                .single();
    }

    private long count(String sql, UUID plan) {
        return world.sql.sql(sql).param("plan", plan).query(Long.class).single();
    }

    static void assertNotThere(ThrowingCallable work) {
        assertThatThrownBy(work).hasMessage(AccessRefusal.NOT_HERE.sentence());
    }

    @Test
    void a_form_sent_twice_begins_one_plan() {
        year.frozen();
        var doing = world.by(world.field, Action.PLAN_CARRY, year.plan());

        assertThat(world.carrying.carry(doing, LastYears.NEXT_YEAR))
                .isEqualTo(world.carrying.carry(doing, LastYears.NEXT_YEAR));
    }
}
