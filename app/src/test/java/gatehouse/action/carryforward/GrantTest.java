package gatehouse.action.carryforward;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Role;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrantTest {
    private final World world = new World();
    private final LastYears year = new LastYears(world);
    private final UUID lead = world.person("Supt Nia Lead", Role.REGIONAL_LEAD);

    @BeforeEach
    void some_of_it_is_restricted() {
        mark("ZON-002", "OFFICIAL-SENSITIVE RECIPIENTS ONLY");
        year.frozen();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void mark(String reference, String marking) {
        Item item = year.item(year.plan(), reference);
        ItemForm opened = ItemForm.of(item);
        world.items.save(
                world.by(world.field, Action.PLAN_CHANGE, year.plan()),
                item.kind(),
                reference,
                new ItemForm(item.kind(), "", item.revision(), marking, opened.typed()));
    }

    private UUID granted() {
        world.grants.grant(
                world.by(lead, Action.CARRY_GRANT), reference(), world.stranger.toString(), "Takes over this year");
        return grant();
    }

    private String reference() {
        return world.sql
                .sql("select reference from plan where id = :plan")
                .param("plan", year.plan())
                .query(String.class)
                .single();
    }

    private UUID grant() {
        return world.sql.sql("select id from carry_grant").query(UUID.class).single();
    }

    private UUID carried(UUID person, UUID grant) {
        return LastYears.planAt(
                world.carrying.carryGranted(world.by(person, Action.PLAN_BEGIN), grant, LastYears.SAME_DAYS));
    }

    private AgainstLastYear seen(UUID plan) {
        return world.entrance.look(world.by(world.stranger, Action.PLAN_SEE, plan), "test", world.against::ofPlan);
    }

    @Test
    void whom_the_regional_lead_lets_in_has_what_is_not_restricted_and_no_more() {
        AgainstLastYear against = seen(carried(world.stranger, granted()));

        assertThat(against.lines())
                .extracting(Line::reference)
                .contains("ZON-001", "REC-001")
                .doesNotContain("ZON-002");
        assertThat(against.from().orElseThrow().keptBack()).isEqualTo(1);
        assertThat(against.toString()).doesNotContain("Old Market", "Town council");
        assertThat(against.lines()).allMatch(line -> line.how() == Line.How.UNCHANGED);
    }

    @Test
    void the_grant_is_the_persons_alone_and_ends_when_it_is_withdrawn() {
        UUID grant = granted();
        CarryServiceTest.assertNotThere(() -> carried(world.marsh, grant));

        world.grants.withdraw(world.by(lead, Action.CARRY_GRANT), grant);

        CarryServiceTest.assertNotThere(() -> carried(world.stranger, grant));
    }

    @Test
    void a_grant_opens_no_page_of_the_plan_and_no_plan_of_the_venue() {
        UUID plan = carried(world.stranger, granted());

        CarryServiceTest.assertNotThere(() ->
                world.entrance.look(world.by(world.stranger, Action.PLAN_SEE, year.plan()), "test", change -> change));
        List<EarlierPlan> venue = world.entrance.look(
                world.by(world.stranger, Action.PLAN_SEE, plan),
                "test",
                change -> new VenueHistory().at(change, world.contents.gather(change), plan));
        assertThat(venue).isEmpty();
    }

    @Test
    void only_a_regional_lead_lets_anyone_in_and_what_cannot_be_is_said_in_words() {
        CarryServiceTest.assertNotThere(() -> world.grants.grant(
                world.by(world.field, Action.CARRY_GRANT), reference(), world.stranger.toString(), "Why not"));
        assertRefused("P-9999", world.stranger.toString(), "Because", "no plan P-9999");
        assertRefused(reference(), "nobody.at.all", "Because", "nobody.at.all");
        assertRefused(reference(), world.hall.toString(), "Because", "No coordinator");
        assertRefused(reference(), world.stranger.toString(), " ", "Say why");
        granted();
        assertRefused(reference(), world.stranger.toString(), "Again", "already");
    }

    private void assertRefused(String plan, String person, String because, String sentence) {
        assertThatThrownBy(() -> world.grants.grant(world.by(lead, Action.CARRY_GRANT), plan, person, because))
                .hasMessageContaining(sentence);
    }

    @Test
    void what_leads_to_something_restricted_comes_without_the_link_or_not_at_all() {
        AgainstLastYear against = seen(carried(world.stranger, granted()));

        assertThat(against.contents().item("MTH-002").orElseThrow().answers().byName())
                .doesNotContainKey("zones")
                .containsKey("category");
    }

    @Test
    void everything_is_restricted_where_the_plan_itself_has_handling() {
        world.sql
                .sql(
                        "update plan set marking = 'OFFICIAL-SENSITIVE GOLD GROUP ONLY', draft_revision = draft_revision + 1"
                                + " where id = :plan")
                .param("plan", year.plan())
                .update();
        year.frozen();

        AgainstLastYear against = seen(carried(world.stranger, granted()));

        assertThat(against.lines()).extracting(Line::reference).containsExactly("EVT-001");
        assertThat(against.from().orElseThrow().keptBack()).isEqualTo(14);
    }
}
