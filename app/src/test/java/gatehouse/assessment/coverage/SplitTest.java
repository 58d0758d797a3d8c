package gatehouse.assessment.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** How the parts of an assessment are called once it is split. */
class SplitTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("MTH-001", "name", "Cars at the fair", "category", "VAW", "applicability", "APPLICABLE")
            .with("MTH-001", "zones", List.of("ZON-001", "ZON-002"), "phases", List.of("PHA-001"));

    @Test
    void what_a_person_called_it_stays_before_the_places_and_phases_of_each_part() {
        Split split = Split.of(whole(PLAN), List.of("ZON-002"), List.of());

        assertThat(split.kept(whole(PLAN), 1, asked()).typed().get("name"))
                .containsExactly("Cars at the fair, Green, Arrivals");
        assertThat(split.taken(whole(PLAN), asked()).get(0).typed().get("name"))
                .containsExactly("Cars at the fair, Lane, Arrivals");
    }

    @Test
    void a_part_that_is_split_again_is_not_named_by_where_it_was_before() {
        SmallPlan named = PLAN.with("MTH-001", "name", "Cars at the fair, Green and Lane, Arrivals");
        Split split = Split.of(whole(named), List.of("ZON-002"), List.of());

        assertThat(split.kept(whole(named), 2, asked()).typed().get("name"))
                .containsExactly("Cars at the fair, Green, Arrivals");
    }

    @Test
    void parts_of_many_places_are_told_apart_too() {
        List<String> all =
                List.of("ZON-001", "ZON-002", "ZON-003", "ZON-004", "ZON-005", "ZON-006", "ZON-007", "ZON-008");
        SmallPlan wide = PLAN.with("MTH-001", "zones", all);
        Split split = Split.of(whole(wide), all.subList(4, 8), List.of());

        assertThat(split.kept(whole(wide), 1, asked()).typed().get("name"))
                .containsExactly("Cars at the fair, Green and 3 more places, Arrivals");
        assertThat(split.taken(whole(wide), asked()).get(0).typed().get("name"))
                .containsExactly("Cars at the fair, ZON-005 and 3 more places, Arrivals");
    }

    private static Item whole(SmallPlan plan) {
        return plan.contents().items().get(0).toItem();
    }

    private static AskedIn asked() {
        PlanContents contents = PLAN.contents();
        Map<String, AskedIn.Target> titles = new LinkedHashMap<>();
        titles.put("ZON-001", new AskedIn.Target(UUID.randomUUID(), "ZONE", "Green", false));
        titles.put("ZON-002", new AskedIn.Target(UUID.randomUUID(), "ZONE", "Lane", false));
        titles.put("PHA-001", new AskedIn.Target(UUID.randomUUID(), "PHASE", "Arrivals", false));
        return new AskedIn(
                contents.asked().zone(),
                contents.asked().scale(),
                contents.asked().lists(),
                titles);
    }
}
