package gatehouse.action.carryforward;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ToConfirmTest {
    private final World world = new World();
    private final LastYears year = new LastYears(world);
    private final UUID plan = year.frozen().carried(LastYears.SAME_DAYS);

    @AfterEach
    void close() {
        world.close();
    }

    private List<String> open() {
        return year.against(plan).open().stream().map(Question::key).toList();
    }

    private String settle(String outcome, String because, String... keys) {
        return world.against.settle(world.by(world.field, Action.PLAN_CHANGE, plan), List.of(keys), outcome, because);
    }

    @Test
    void what_may_have_gone_stale_is_listed_by_topic() {
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "VISITS/VUL-001",
                        "THREAT/THR-001",
                        "ATTENDANCE/EVT-001",
                        "ATTENDANCE/ZON-001",
                        "CONTACTS/ZON-001",
                        "CONTACTS/ZON-002",
                        "CONTACTS/CON-001");
    }

    @Test
    void a_group_is_confirmed_on_one_basis_that_names_its_person() {
        settle("NO_CHANGE", "Rang each on 3 March", "CONTACTS/ZON-001", "CONTACTS/ZON-002");

        assertThat(open())
                .doesNotContain("CONTACTS/ZON-001", "CONTACTS/ZON-002")
                .hasSize(5);
        assertThat(year.against(plan).settled())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.settled().orElseThrow().by()).contains("Insp Jo Field"));
        assertThat(year.look(plan, world.against::open)).isEqualTo(5);
    }

    @Test
    void nothing_is_confirmed_without_a_basis_and_nothing_twice() {
        assertThatThrownBy(() -> settle("NO_CHANGE", " ", "CONTACTS/ZON-001"))
                .hasMessage(CarryRefusal.BASIS_NEEDED.sentence());
        assertThatThrownBy(() -> settle("NO_CHANGE", "Rang them")).hasMessage(CarryRefusal.NONE_CHOSEN.sentence());
        assertThatThrownBy(() -> settle("", "Rang them", "CONTACTS/ZON-001"))
                .hasMessage(CarryRefusal.OUTCOME_NEEDED.sentence());

        settle("DONE_ANEW", "Walked again on 4 March", "VISITS/VUL-001");
        assertThatThrownBy(() -> settle("NO_CHANGE", "As before", "VISITS/VUL-001", "CONTACTS/ZON-001"))
                .hasMessageContaining("VUL-001");
        assertThat(open()).contains("CONTACTS/ZON-001");
    }

    @Test
    void an_answer_given_anew_settles_what_hung_on_it_and_nothing_else() {
        year.save(plan, "ZON-001", "occupancy", "1100");

        assertThat(open()).doesNotContain("ATTENDANCE/ZON-001").contains("CONTACTS/ZON-001");
    }

    @Test
    void what_is_dropped_is_no_longer_asked_about() {
        year.remove(plan, "CON-001", "Another plan has it");

        assertThat(open()).doesNotContain("CONTACTS/CON-001");
        assertThat(year.look(plan, world.against::open)).isEqualTo(6);
    }
}
