package gatehouse.failures;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.staleness.SaidOf;
import gatehouse.action.staleness.Shaken;
import gatehouse.foundation.access.Action;
import gatehouse.plan.kind.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A level that stands for years stops being heard. Here a fictional hall is planned for at one level, again and again:
 * for each version the product asks anew what the level changes here, and keeps each answer with its day.
 */
class Failure10SevereForYearsDulledAttentionTest {
    private static final World WORLD = new World();

    @AfterAll
    static void end() {
        WORLD.close();
    }

    private static List<String> asked(Shaken hall) {
        return hall.staleness().grounds().stream()
                .filter(ground -> ground.reach() == Reach.VERSION)
                .flatMap(ground -> ground.resting().stream())
                .map(one -> one.reference())
                .toList();
    }

    private static void freeze(Shaken hall) {
        WORLD.versions.freeze(WORLD.by(WORLD.field, Action.VERSION_FREEZE, hall.plan), "The season's plan");
    }

    @Test
    void what_the_level_changes_here_is_asked_anew_for_each_version_though_the_level_is_the_same() {
        Shaken hall = new Shaken(WORLD);
        hall.add(
                "THREAT",
                Map.of("source", "Assessment A", "nationalLevel", "SEVERE", "changesHere", "Bags are looked at"));
        hall.add("ZONE", Map.of("name", "Foyer of Larkfield Hall"));
        freeze(hall);
        assertThat(asked(hall)).isEmpty();

        hall.add("FACTOR", Map.of("statement", "The next season's first night"));
        assertThat(asked(hall)).containsExactly("THR-001");

        WORLD.staleness.confirmItems(
                hall.changing(), hall.keys(SaidOf.ITEM), "Bags are still looked at; the doors were walked on 3 March");
        assertThat(asked(hall)).isEmpty();
        freeze(hall);
        hall.save("ZON-001", Map.of("name", "Foyer and steps of Larkfield Hall"));

        assertThat(asked(hall)).containsExactly("THR-001");
        assertThat(hall.<List<?>>look(WORLD.staleness::confirmed)).hasSize(1);
        hall.save("THR-001", Map.of("changesHere", "Bags are looked at, on the steps too"));
        assertThat(asked(hall)).isEmpty();
    }
}
