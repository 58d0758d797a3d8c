package gatehouse.action.dailyreview;

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
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DailyReviewServiceTest {
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
        plan = world.plan("Winter market");
    }

    private Doing changing() {
        return world.by(world.field, Action.PLAN_CHANGE, plan);
    }

    private <T> T look(Function<Change, T> work) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "daily", work);
    }

    private String shown() {
        return look(change -> world.daily.since(change, world.daily.ofPlan(change)))
                .hash();
    }

    private String listed() {
        return look(change -> world.daily.since(change, world.daily.ofPlan(change)))
                .words();
    }

    private List<DailyReview> kept() {
        return look(world.daily::ofPlan);
    }

    private void quiet(String because) {
        world.daily.write(changing(), new ReviewForm("SAME", "", "", "NO_CHANGE", because, shown()));
    }

    private void add(String kind, Map<String, List<String>> answers) {
        world.items.add(changing(), ItemForm.filled(world.kinds.get(kind), "", answers));
    }

    @Test
    void it_keeps_who_when_the_level_and_the_list_that_was_shown() {
        add("VULNERABILITY", Map.of("statement", List.of("The gate stands open")));
        world.daily.write(
                changing(),
                new ReviewForm(
                        "CHANGED",
                        "An attack at a market abroad",
                        "Barriers, by Sgt Marsh at 15:30",
                        "NO_CHANGE",
                        "The line is in place and was walked",
                        shown()));

        assertThat(kept()).singleElement().satisfies(review -> {
            assertThat(review.by()).isEqualTo("Insp Jo Field");
            assertThat(review.level()).contains("for the United Kingdom, since ");
            assertThat(review.threatWords()).isEqualTo("An attack at a market abroad");
            assertThat(review.changes()).contains("VUL-001 The gate stands open: added, Insp Jo Field");
            assertThat(review.because()).isEqualTo("The line is in place and was walked");
        });
    }

    @Test
    void the_next_lists_only_what_changed_since() {
        add("VULNERABILITY", Map.of("statement", List.of("The gate stands open")));
        quiet("Nothing new");

        assertThat(listed()).startsWith("Since review 1, ").contains("Nothing was changed in the plan.");
        add("FACTOR", Map.of("statement", List.of("A march is announced")));
        assertThat(listed()).contains("FAC-001 A march is announced: added").doesNotContain("VUL-001");
        quiet("It goes another way");
        assertThat(kept()).extracting(DailyReview::number).containsExactly(1, 2);
    }

    @Test
    void many_items_that_came_in_together_are_one_line_and_no_list_runs_away() {
        for (int n = 0; n < 30; n++) {
            add("ASSET", Map.of("name", List.of("Stand " + n)));
            add("FACTOR", Map.of("statement", List.of("Works " + n)));
        }

        assertThat(listed().lines().count()).isLessThan(30);
        assertThat(listed()).containsPattern("[0-9]+ assets: added, Insp Jo Field, ");
    }

    @Test
    void measures_that_nobody_has_gone_to_see_and_those_that_failed_are_listed_until_they_are_no_longer_so() {
        add("RECOMMENDATION", Map.of("statement", List.of("Close the lane"), "askedOf", List.of("POLICE")));
        add("RECOMMENDATION", Map.of("statement", List.of("Light the steps"), "askedOf", List.of("POLICE")));
        delivery("REC-001", "IN_PLACE");
        delivery("REC-002", "FAILED");

        assertThat(listed())
                .contains("Said to be in place, and nobody has gone to see: REC-001.")
                .contains("REPORTED AS FAILED: REC-002.");
        delivery("REC-001", "VERIFIED");
        assertThat(listed()).doesNotContain("nobody has gone to see").contains("delivery: verified");
    }

    private void delivery(String reference, String state) {
        world.sql
                .sql("""
                        insert into delivery (id, plan_id, recommendation, state, words, reported_by, reported_at)
                        select gen_random_uuid(), plan_id, id, :state, 'As seen', 'Sgt Ade Marsh', clock_timestamp()
                        from plan_item where plan_id = :plan and reference = :reference
                        """)
                .param("plan", plan)
                .param("state", state)
                .param("reference", reference)
                .update();
    }

    @Test
    void if_the_plan_changed_after_the_page_was_shown_nothing_is_kept_and_it_says_so() {
        String before = shown();
        add("FACTOR", Map.of("statement", List.of("A march is announced")));

        assertThatThrownBy(() -> world.daily.write(
                        changing(), new ReviewForm("SAME", "", "", "NO_CHANGE", "A quiet night", before)))
                .isInstanceOfSatisfying(NotTaken.class, refused -> {
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.errors().get("shown")).startsWith("The plan has changed since this was shown.");
                });
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_review_says_of_the_threat_of_change_and_why_and_each_lack_stands_beside_its_box() {
        assertThatThrownBy(() -> world.daily.write(changing(), new ReviewForm("", "", "", "", " ", shown())))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        refused -> assertThat(refused.errors()).containsOnlyKeys("threat", "outcome", "because"));
        assertThatThrownBy(() ->
                        world.daily.write(changing(), new ReviewForm("CHANGED", "", "", "NO_CHANGE", "Quiet", shown())))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        refused ->
                                assertThat(refused.errors()).containsEntry("threatWords", ReviewForm.SAY_WHAT_CHANGED));
    }

    @Test
    void the_database_changes_and_takes_out_nothing_and_leaves_no_number_out() {
        quiet("A quiet night");

        assertThatThrownBy(() -> world.sql
                        .sql("update daily_review set because = 'Other' where plan_id = :plan")
                        .param("plan", plan)
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> world.sql.sql("""
                        insert into daily_review (plan_id, number, reviewed_at, reviewed_by, level, threat, changes,
                            outcome, because)
                        values (:plan, 5, now(), 'Insp Jo Field', 'Severe', 'SAME', 'None', 'NO_CHANGE', 'Quiet')
                        """).param("plan", plan).update())
                .hasMessageContaining("follows_the_one_before");
    }

    @Test
    void a_version_and_the_plan_file_hold_them_as_they_were_written() {
        quiet("A quiet night");
        PlanContents contents = look(world.contents::gather);

        assertThat(DailyReviewPart.ofPart(contents.part(DailyReviewPart.NAME))).isEqualTo(kept());
        assertThat(new DailyReviewPart().faults(Map.of("threat", "CHANGED"), java.time.ZoneId.of("Europe/London")))
                .containsKey("threatWords");
    }
}
