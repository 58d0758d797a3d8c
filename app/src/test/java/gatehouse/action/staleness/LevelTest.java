package gatehouse.action.staleness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A national level that changes, or is supposed to: what it reaches and what it leaves alone. */
class LevelTest {
    private static final World WORLD = new World();
    private Shaken plan;

    @BeforeEach
    void begin() {
        plan = new Shaken(WORLD).threaded();
    }

    @AfterAll
    static void end() {
        WORLD.close();
    }

    @Test
    void a_national_level_reaches_plans_of_its_area_whose_event_is_not_over() {
        Shaken over = new Shaken(WORLD).threaded();
        over.add("EVENT", Map.of("name", "Last year's", "firstDay", "2020-06-27", "lastDay", "2020-06-28"));
        plan.add("EVENT", Map.of("name", "Next", "firstDay", "2199-06-27"));
        setLevel("NI", "SEVERE");
        assertThat(plan.resting()).doesNotContain("THREAT MTH-001");

        setLevel("UK", "CRITICAL");

        assertThat(plan.resting()).contains("THREAT MTH-001", "THREAT REC-001");
        assertThat(plan.staleness().grounds().get(0).changes().get(0).words(WORLD.kinds))
                .isEqualTo("The national threat level in the United Kingdom");
        assertThat(over.resting()).isEmpty();
    }

    @Test
    void a_level_that_is_no_change_or_on_no_day_is_refused_and_nothing_is_kept() {
        for (LevelForm form : List.of(
                new LevelForm("UK", "DREADFUL", "2026-01-01", "x"),
                new LevelForm("ZZ", "SEVERE", "2026-01-01", "x"),
                new LevelForm("UK", "LOW", "2026-02-30", "x"),
                new LevelForm("UK", "LOW", "2190-01-01", "x"),
                new LevelForm("UK", "LOW", "1999-01-01", "x"),
                new LevelForm("UK", "LOW", "", "x"),
                new LevelForm("UK", "LOW", "2026-01-01", " "))) {
            assertThatThrownBy(() -> plan.levels().set(setting(), form))
                    .as(form.toString())
                    .isInstanceOf(LevelService.LevelRefused.class);
        }
        assertThat(plan.resting()).isEmpty();
    }

    private void setLevel(String area, String level) {
        plan.levels()
                .set(
                        setting(),
                        new LevelForm(area, level, LocalDate.of(2026, 11, 1).toString(), "Published"));
    }

    private static Doing setting() {
        return Doing.byCommand("a test", Action.THREAT_LEVEL_SET, Optional.empty());
    }

    @Test
    void a_drill_counts_what_would_be_put_in_question_and_changes_nothing() {
        plan.decided();
        plan.add("EVENT", Map.of("name", "Next", "firstDay", "2199-06-27"));
        Drill drill = drill("UK", "LOW");

        Drill.OfPlan mine = drill.plans().stream()
                .filter(one -> one.id().equals(plan.plan))
                .findFirst()
                .orElseThrow();
        assertThat(mine.counts())
                .containsOnly(
                        Map.entry("METHOD_ASSESSMENT", 2),
                        Map.entry("RECOMMENDATION", 1),
                        Map.entry("RESIDUAL_RISK", 1),
                        Map.entry("DECISION", 1),
                        Map.entry("ACCEPTANCE", 1));
        assertThat(plan.resting()).isEmpty();
        List<String> days = new ArrayList<>();
        drill.plans().forEach(one -> one.firstDay().ifPresent(day -> days.add(day.toString())));
        assertThat(days).isSorted();
        assertThatThrownBy(() -> drill("UK", "TERRIBLE")).hasMessage(StalenessRefusal.NO_SUCH_LEVEL.sentence());
    }

    private Drill drill(String area, String level) {
        DrillService drills = new DrillService(plan.levels(), WORLD.bases);
        return WORLD.entrance.look(
                WORLD.by(WORLD.field, Action.DRILL), "drill", (Change change) -> drills.of(change, area, level));
    }
}
