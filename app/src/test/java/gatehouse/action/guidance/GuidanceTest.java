package gatehouse.action.guidance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Version;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;

class GuidanceTest {
    private static World world;
    private UUID plan;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void a_plan() {
        plan = world.plan("Harbour Day");
    }

    private <T> T look(Function<Change, T> work) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "guidance", work);
    }

    private Guidance guidance() {
        return guidance(look(world.contents::gather), look(world.versions::ofPlan));
    }

    private static Guidance guidance(PlanContents contents, List<Version> versions) {
        return Guidance.in(new Looked(contents, WhatIsMissing.in(contents), versions, "", Map.of()));
    }

    private static Shown point(Guidance guidance, String begins) {
        return guidance.points().stream()
                .filter(point -> point.asks().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private void add(String kind, Map<String, String> answers) {
        Map<String, List<String>> typed = new java.util.HashMap<>();
        answers.forEach((name, answer) -> typed.put(name, List.of(answer)));
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan), ItemForm.filled(world.kinds.get(kind), "", typed));
    }

    @Test
    void of_a_plan_with_nothing_in_it_every_point_says_the_blank_or_that_it_is_not_asked() {
        Guidance guidance = guidance();

        assertThat(guidance.points())
                .hasSizeGreaterThanOrEqualTo(21)
                .allSatisfy(point -> assertThat(point.lines()).as(point.asks()).isNotEmpty());
        assertThat(guidance.points())
                .filteredOn(point -> point.standing() == Shows.EVIDENCE)
                .isEmpty();
        assertThat(point(guidance, "It brings out the vulnerabilities").of(Shows.BLANK))
                .extracting(Line::words)
                .containsExactly("No vulnerability is recorded.");
    }

    @Test
    void what_rooms_to_come_will_keep_is_said_to_be_blank_until_there_is_any() {
        Guidance guidance = guidance();

        for (String begins : List.of(
                "Partners are spoken to",
                "The coordinator attends the planning meetings",
                "Debriefs are held",
                "What the plan takes for granted is tested",
                "Where possible, somebody who is apart",
                "During the event")) {
            assertThat(point(guidance, begins).standing()).as(begins).isEqualTo(Shows.BLANK);
        }
    }

    @Test
    void evidence_names_the_very_items_and_what_is_open_stands_beside_it() {
        add("VULNERABILITY", Map.of("statement", "The gate stands open"));
        add("VULNERABILITY", Map.of("statement", "The steps are dark"));

        Shown point = point(guidance(), "It brings out the vulnerabilities");

        assertThat(point.standing()).isEqualTo(Shows.OPEN);
        assertThat(point.of(Shows.EVIDENCE)).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("2 vulnerabilities");
            assertThat(line.named())
                    .containsExactly(
                            new Line.Named("VUL-001", "The gate stands open"),
                            new Line.Named("VUL-002", "The steps are dark"));
        });
        assertThat(point.of(Shows.OPEN))
                .extracting(line -> line.onPaper(8))
                .containsExactly("A vulnerability is answered by nothing (2): VUL-001, VUL-002");
    }

    @Test
    void what_was_removed_is_no_evidence() {
        add("CONTINGENCY", Map.of("name", "Shelter in the hall"));
        assertThat(point(guidance(), "It brings out the risk").of(Shows.EVIDENCE))
                .extracting(Line::words)
                .containsExactly("1 contingency");
        world.items.remove(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                world.kinds.get("CONTINGENCY"),
                "CON-001",
                1,
                "Not used");
        assertThat(point(guidance(), "It brings out the risk").of(Shows.EVIDENCE))
                .isEmpty();
    }

    @Test
    void a_kept_version_tells_what_it_told_on_its_day() {
        add("VULNERABILITY", Map.of("statement", "The gate stands open"));
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan), "For the commander");
        add("VULNERABILITY", Map.of("statement", "The steps are dark"));

        PlanContents kept = look(change -> world.versions.open(change, 1)).contents();
        Guidance then = guidance(kept, look(world.versions::ofPlan));

        assertThat(point(then, "It brings out the vulnerabilities").of(Shows.EVIDENCE))
                .extracting(Line::words)
                .containsExactly("1 vulnerability");
        assertThat(point(then, "Every version of the plan").standing()).isEqualTo(Shows.EVIDENCE);
        assertThat(point(guidance(), "It brings out the vulnerabilities").of(Shows.EVIDENCE))
                .extracting(Line::words)
                .containsExactly("2 vulnerabilities");
    }

    @Test
    void no_point_shows_a_number_of_a_requirement_and_each_names_its_source() {
        assertThat(Guidance.ALL).allSatisfy(point -> {
            assertThat(point.asks()).doesNotContainPattern("\\bR[0-9]+\\b").endsWith(".");
            assertThat(point.source().published()).startsWith("College of Policing");
        });
        assertThat(Guidance.ALL).extracting(Point::asks).doesNotHaveDuplicates();
    }

    @Test
    void a_point_is_called_open_where_only_part_of_it_is_on_record_and_never_met() {
        add("SITE_VISIT", Map.of("name", "At low water", "visitedAt", "2026-10-21 12:40"));

        Shown visits = point(guidance(), "The site is visited");

        assertThat(visits.standing()).isEqualTo(Shows.OPEN);
        assertThat(visits.of(Shows.BLANK))
                .extracting(Line::words)
                .containsExactly("No observation is recorded as submitted as intelligence.");
    }
}
