package gatehouse.otherplans.crosscheck;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.crosscheck.Timeline.Bar;
import gatehouse.otherplans.fact.PlanFacts;
import gatehouse.otherplans.rule.Laid;
import gatehouse.otherplans.rule.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of all plans: what it holds, what it leaves to the table, and that names stand beside the windows. */
class TimelineTest {
    private static final String SEAL = "Quay sealed 06:00 to 10:00";

    private static SmallPlan sealed() {
        return Laid.harbour()
                .with("FCT-001", "plan", "PLN-001", "receivedVersion", "RCV-001", "words", SEAL, "anchor", "page 2")
                .with("FCT-001", "factKind", "WINDOW", "about", "SEARCH_AND_SEAL", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-001", "startsAt", "2026-06-27 06:00", "endsAt", "2026-06-27 10:00")
                .with("FCT-002", "plan", "PLN-002", "receivedVersion", "RCV-002", "words", "Bins", "anchor", "page 5")
                .with("FCT-002", "factKind", "WINDOW", "about", "WORK", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-002", "startsAt", "2026-06-27 08:00", "endsAt", "2026-06-27 08:30")
                .with("FCT-003", "words", "Our own stand", "factKind", "WINDOW", "about", "ACTIVITY")
                .with("FCT-003", "subject", "Stand", "zone", "ZON-002", "startsAt", "2026-06-27 09:00")
                .with("FCT-003", "endsAt", "2026-06-27 09:30");
    }

    private static Timeline timeline(SmallPlan plan) {
        return Timeline.of(Laid.check(plan));
    }

    private static List<String> labels(List<Timeline.Row> rows) {
        return rows.stream().flatMap(row -> row.bars().stream()).map(Bar::label).toList();
    }

    @Test
    void what_other_plans_say_is_drawn_and_this_plan_where_it_is_in_no_clash_stands_in_the_table() {
        Timeline timeline = timeline(sealed());

        assertThat(labels(timeline.drawn()))
                .contains("CLASH X06: Quay (PLN-001)")
                .noneMatch(label -> label.contains("Stand"));
        assertThat(labels(timeline.besides())).contains("Stand (this plan)");
        assertThat(Timeline.windows(timeline.inPicture()) + Timeline.windows(timeline.besides()))
                .isEqualTo(Timeline.windows(timeline.rows()));
    }

    @Test
    void no_window_begins_before_the_names_end_and_each_lane_is_named_once() {
        for (Timeline.Row row : timeline(sealed()).drawn()) {
            assertThat(row.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isGreaterThanOrEqualTo(Axis.LEFT);
                assertThat(bar.lane()).isLessThan(row.lanes());
            });
            assertThat(row.bars().stream().filter(Bar::isNamed).map(Bar::lane))
                    .as(row.place())
                    .doesNotHaveDuplicates()
                    .hasSize(row.lanes());
        }
    }

    @Test
    void a_clash_that_was_dismissed_is_not_marked_until_its_words_change() {
        Suggestion clash = Laid.check(sealed()).suggestions().stream()
                .filter(found -> found.rule().equals("X06"))
                .findFirst()
                .orElseThrow();
        SmallPlan dismissed = sealed().with(
                        "FND-001", "explanation", clash.inWords(), "rule", "X06", "severity", "HIGH")
                .with("FND-001", "identity", clash.identity(), "restedOn", clash.restsOn())
                .with("FND-001", "settlement", "DISMISSED", "reason", "They stand outside");

        assertThat(labels(timeline(dismissed).drawn())).noneMatch(label -> label.contains("X06"));
        assertThat(labels(
                        timeline(dismissed.with("FCT-002", "words", "All bins")).drawn()))
                .anyMatch(label -> label.startsWith("CLASH X06"));
    }

    @Test
    void a_fact_of_a_version_that_was_read_anew_is_left_out_of_the_review_and_named() {
        SmallPlan newer = sealed().with("RCV-004", "plan", "PLN-002", "label", "4", "receivedOn", "2026-06-05 09:00")
                .with("FCT-004", "plan", "PLN-002", "receivedVersion", "RCV-004", "words", "Late", "anchor", "page 1")
                .with("FCT-004", "factKind", "WINDOW", "about", "WORK", "subject", "Late bins", "zone", "ZON-001")
                .with("FCT-004", "startsAt", "2026-06-27 12:00", "endsAt", "2026-06-27 12:30");

        assertThat(PlanFacts.notCurrent(sealed().contents())).isEmpty();
        assertThat(PlanFacts.notCurrent(newer.contents()))
                .extracting(KeptItem::reference)
                .containsExactly("FCT-002");
        assertThat(labels(timeline(newer).drawn())).noneMatch(label -> label.contains("X06"));
    }

    private static Bar bar(Timeline timeline, String label) {
        return timeline.drawn().stream()
                .flatMap(row -> row.bars().stream())
                .filter(bar -> bar.label().contains(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_window_without_an_end_is_a_short_mark_and_one_that_ends_before_it_starts_a_diamond() {
        Timeline timeline = timeline(sealed().with("FCT-001", "endsAt", null)
                .with("FCT-002", "startsAt", "2026-06-27 09:00", "endsAt", "2026-06-27 05:00"));

        Bar open = bar(timeline, "(PLN-001)");
        Bar backward = bar(timeline, "(PLN-002)");
        assertThat(open.width()).isEqualTo(Axis.OPEN);
        assertThat(open.extent().words()).isEqualTo("no end given");
        assertThat(backward.extent().words()).isEqualTo("ends before it starts");
        assertThat(backward.width()).isLessThan(Axis.OPEN);
        assertThat(backward.x()).isGreaterThan(open.x());
        assertThat(Outline.of(backward, 0, 16)).startsWith("M" + backward.x() + " 8");
    }

    @Test
    void a_road_that_is_closed_is_named() {
        Timeline timeline = timeline(
                sealed().with("FCT-002", "about", "CLOSURE", "subject", null, "segments", List.of("Quay Road (All)")));

        assertThat(labels(timeline.drawn())).contains("Closure of Quay Road (PLN-002)");
    }

    @Test
    void the_time_for_which_nobody_is_there_is_hatched_and_no_window_that_is_covered() {
        Timeline timeline = timeline(Laid.harbour()
                .with("ZON-001", "crowdPhases", List.of("PHA-001", "PHA-003"))
                .with("FCT-001", "plan", "PLN-003", "receivedVersion", "RCV-003", "words", "Ours", "anchor", "page 1")
                .with("FCT-001", "factKind", "PLACE", "about", "COVERAGE", "zone", "ZON-001")
                .with("FCT-001", "startsAt", "2026-06-27 09:00", "endsAt", "2026-06-27 12:00"));

        assertThat(labels(timeline.drawn()).stream().filter(label -> label.contains("X12")))
                .containsExactly("CLASH X12: Nobody (no plan)");
        Bar nobody = bar(timeline, "Nobody");
        assertThat(nobody.extent()).isEqualTo(Extent.NOBODY);
        assertThat(nobody.from()).isEqualTo("2026-06-27 17:00");
        assertThat(nobody.to()).isEqualTo("2026-06-27 18:30");
        assertThat(nobody.planReference()).isEmpty();
    }
}
