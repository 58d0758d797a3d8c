package gatehouse.action.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import gatehouse.ThreadWork;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.kind.DeclaredKinds;

import static gatehouse.action.contents.SmallPlan.notKnown;
import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("ZON-001", "name", "Marine Drive", "controller", "Harbour authority")
            .with(
                    "MTH-001",
                    "name",
                    "Vehicle as a weapon, Marine Drive",
                    "category",
                    "VAW",
                    "likelihood",
                    2,
                    "impact",
                    4)
            .with("VUL-001", "statement", "The drive is open to traffic until 09:00", "methods", List.of("MTH-001"))
            .with("VUL-002", "statement", "Gate 4 has one steward")
            .with(
                    "REC-001",
                    "statement",
                    "Close Marine Drive from 07:00",
                    "vulnerabilities",
                    List.of("VUL-001"),
                    "askedOf",
                    "AUTHORITY",
                    "askedOfName",
                    "Borough highways");

    private static List<String> lines(SmallPlan from, SmallPlan to) {
        return Difference.between(from.contents(), to.contents()).altered().stream()
                .map(Altered::line)
                .toList();
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        Difference none = Difference.between(PLAN.contents(), PLAN.contents());

        assertThat(none.isNone()).isTrue();
        assertThat(none.reworded()).isEmpty();
        assertThat(none.worst(4)).isEmpty();
    }

    @Test
    void a_higher_level_is_risk_up_and_a_lower_one_risk_down() {
        assertThat(lines(PLAN, PLAN.with("MTH-001", "likelihood", 3)))
                .containsExactly("Risk up: MTH-001 Vehicle as a weapon, Marine Drive: likelihood was 2 Possible, is 3"
                        + " Likely");
        assertThat(lines(PLAN, PLAN.with("MTH-001", "impact", 1)))
                .containsExactly(
                        "Risk down: MTH-001 Vehicle as a weapon, Marine Drive: impact was 4 Severe, is 1 Minor");
    }

    @Test
    void levels_of_two_scales_are_not_called_up_or_down() {
        assertThat(lines(PLAN, PLAN.onScale("FORCE-5X5/1").with("MTH-001", "likelihood", 3)))
                .singleElement()
                .asString()
                .startsWith("Judged on another scale: MTH-001");
    }

    @Test
    void added_removed_and_restored_items_say_so_and_a_removal_says_why() {
        SmallPlan without = PLAN.removed("VUL-002", "A second steward is posted");

        assertThat(lines(PLAN, PLAN.with("VUL-003", "statement", "The slipway gate does not close")))
                .containsExactly("Added: VUL-003 The slipway gate does not close");
        assertThat(lines(PLAN, without))
                .containsExactly("Removed: VUL-002 Gate 4 has one steward: because: A second steward is posted");
        assertThat(lines(without, PLAN)).containsExactly("Restored: VUL-002 Gate 4 has one steward");
        assertThat(lines(without, without)).isEmpty();
    }

    @Test
    void an_item_added_and_taken_out_again_in_between_is_no_difference() {
        SmallPlan both = PLAN.with("VUL-003", "statement", "A mistake").removed("VUL-003", "Entered twice");

        assertThat(lines(PLAN, both)).isEmpty();
    }

    @Test
    void the_latest_decision_counts() {
        SmallPlan accepted = PLAN.entry("decisions", Map.of("recommendation", "REC-001", "outcome", "ACCEPTED"));
        SmallPlan deferred = accepted.entry(
                "decisions", Map.of("recommendation", "REC-001", "outcome", "DEFERRED", "deferredTo", "2026-05-01"));

        assertThat(lines(PLAN, accepted))
                .containsExactly("Decision changed: REC-001 Close Marine Drive from 07:00: was open, is accepted");
        assertThat(lines(accepted, deferred))
                .containsExactly("Decision changed: REC-001 Close Marine Drive from 07:00: was accepted, is deferred to"
                        + " 2026-05-01");
        assertThat(lines(deferred, deferred)).isEmpty();
    }

    @Test
    void delivery_and_acceptance_are_told_apart_from_decisions() {
        SmallPlan risk = PLAN.with("RSK-001", "statement", "Until 07:00 the drive is open");

        assertThat(lines(risk, risk.entry("deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE"))))
                .containsExactly("Delivery changed: REC-001 Close Marine Drive from 07:00: was open, is in place");
        assertThat(lines(risk, risk.entry("acceptances", Map.of("risk", "RSK-001", "outcome", "NOTED_AND_PASSED_ON"))))
                .containsExactly("Acceptance changed: RSK-001 Until 07:00 the drive is open: was open, is noted and"
                        + " passed on");
    }

    @Test
    void whoever_is_asked_or_controls_is_an_owner() {
        assertThat(lines(PLAN, PLAN.with("REC-001", "askedOf", "ORGANISER")))
                .containsExactly("Owner changed: REC-001 Close Marine Drive from 07:00: Who is asked? Was Authority, is"
                        + " Organiser");
        assertThat(lines(PLAN, PLAN.with("ZON-001", "controller", "Borough council")))
                .containsExactly("Owner changed: ZON-001 Marine Drive: Who controls it during the event? Was Harbour"
                        + " authority, is Borough council");
    }

    @Test
    void every_question_that_is_called_one_of_ownership_is_asked_by_some_kind() {
        assertThat(ItemComparison.WHO)
                .allMatch(name -> DeclaredKinds.all().all().stream()
                        .anyMatch(kind -> kind.findField(name).isPresent()));
    }

    @Test
    void links_gained_and_lost_are_named() {
        SmallPlan both = PLAN.with("REC-001", "vulnerabilities", List.of("VUL-001", "VUL-002"));

        assertThat(lines(PLAN, both))
                .containsExactly("Link gained: REC-001 Close Marine Drive from 07:00: Which vulnerabilities does it"
                        + " answer? VUL-002");
        assertThat(lines(PLAN, PLAN.with("VUL-002", "methods", List.of("MTH-001"))))
                .singleElement()
                .asString()
                .startsWith("Link gained: VUL-002");
        assertThat(lines(both, PLAN)).singleElement().asString().startsWith("Link lost: REC-001");
    }

    @Test
    void a_new_title_of_what_is_linked_to_is_no_change_of_the_link() {
        SmallPlan renamed = PLAN.with("VUL-001", "statement", "The drive is open to traffic until 08:00");
        Difference difference = Difference.between(PLAN.contents(), renamed.contents());

        assertThat(difference.altered()).extracting(Altered::reference).containsExactly("VUL-001");
        assertThat(difference.reworded()).extracting(Reworded.Item::reference).containsExactly("VUL-001");
    }

    @Test
    void a_blank_filled_opened_or_explained_is_told_as_that() {
        SmallPlan filled = PLAN.with("VUL-002", "evidence", "Site visit, 3 February");
        SmallPlan explained = PLAN.with("VUL-002", "evidence", notKnown("Asked the organiser on 4 February"));

        assertThat(lines(PLAN, filled)).singleElement().asString().startsWith("Blank filled: VUL-002");
        assertThat(lines(filled, PLAN)).singleElement().asString().startsWith("Answer taken out: VUL-002");
        assertThat(lines(PLAN, explained))
                .containsExactly("Blank explained: VUL-002 Gate 4 has one steward: How do we know? Not known: Asked the"
                        + " organiser on 4 February");
    }

    @Test
    void what_is_said_of_the_plan_itself_is_compared() {
        assertThat(lines(PLAN, PLAN.saying("name", "Harbour Weekend")))
                .containsExactly("Plan changed: Name was “Harbour Day”, is “Harbour Weekend”");
        assertThat(lines(PLAN.saying("form", "RECORD_OF_ADVICE"), PLAN.saying("form", "CONCISE")))
                .containsExactly("Plan changed: Form was “Record of verbal or e-mail advice”, is “Concise form”");
    }

    @Test
    void the_worst_comes_first_one_line_an_item_and_the_rest_is_counted() {
        SmallPlan later = PLAN.with("REC-001", "statement", "Close Marine Drive from 06:00", "askedOf", "ORGANISER")
                .with("MTH-001", "likelihood", 4)
                .removed("VUL-002", "Mended")
                .with("VUL-003", "statement", "New");
        List<String> worst =
                Difference.between(PLAN.contents(), later.contents()).worst(3);

        assertThat(worst).hasSize(4);
        assertThat(worst.get(0)).startsWith("Risk up: MTH-001");
        assertThat(worst.get(1)).startsWith("Removed: VUL-002");
        assertThat(worst.get(2)).startsWith("Owner changed: REC-001");
        assertThat(worst.get(3)).isEqualTo("and 1 more item, and 1 item reworded");
    }

    @Test
    void what_was_reworded_and_stands_on_no_line_of_its_own_is_counted() {
        SmallPlan later = PLAN.with("MTH-001", "likelihood", 4)
                .with("REC-001", "askedOf", "POLICE", "statement", "Close both lanes of Marine Drive")
                .with("VUL-001", "statement", "The drive is open to traffic until 08:00")
                .with("VUL-002", "statement", "Gate 4 has no steward")
                .removed("ZON-001", "Not used");
        Difference difference = Difference.between(PLAN.contents(), later.contents());

        assertThat(difference.worst(3)).hasSize(4).endsWith("and 3 items reworded");
        assertThat(difference.worst(4).get(3)).startsWith("Reworded: VUL-001");
        assertThat(difference.worst(4)).hasSize(5).endsWith("and 2 items reworded");
    }

    @Test
    void changed_words_are_marked_word_by_word() {
        SmallPlan later = PLAN.with("REC-001", "statement", "Close both lanes of Marine Drive from 06:00");
        Reworded answer = Difference.between(PLAN.contents(), later.contents())
                .reworded()
                .get(0)
                .answers()
                .get(0);

        assertThat(answer.before()).isEqualTo("Close Marine Drive from 07:00");
        assertThat(marked(answer.runs())).isEqualTo("Close +[both lanes of ]Marine Drive from -[07]+[06]:00");
    }

    @Test
    void what_was_written_anew_is_not_cut_up_by_the_small_words_it_shares() {
        assertThat(marked(WordComparison.between(
                        "The crowd is on Marine Drive from 08:15.", "The quay steps are open on the day until 07:00.")))
                .isEqualTo("The -[crowd is on Marine Drive from 08:15]+[quay steps are open on the day until 07:00].");
    }

    @Test
    void both_texts_can_be_read_back_out_of_the_marked_one() {
        String before = "سد الطريق 🚧 before 07:00.\nThen <script>alert(1)</script>, twice twice.";
        String after = "سد كل الطريق 🚧🚧 from 06:30.\n\nThen <b>twice</b>.";
        List<Run> runs = WordComparison.between(before, after);

        assertThat(without(runs, Run.How.PUT_IN)).isEqualTo(before);
        assertThat(without(runs, Run.How.TAKEN_OUT)).isEqualTo(after);
    }

    @Test
    void two_long_texts_that_share_nothing_are_compared_in_a_moment() {
        String before = "alpha bravo ".repeat(8_000);
        String after = "charlie delta\n".repeat(8_000);
        long start = ThreadWork.nanoseconds();
        List<Run> runs = WordComparison.between(before, after);

        assertThat((ThreadWork.nanoseconds() - start) / 1_000_000).isLessThan(2_000);
        assertThat(without(runs, Run.How.PUT_IN)).isEqualTo(before);
        assertThat(without(runs, Run.How.TAKEN_OUT)).isEqualTo(after);
    }

    @Test
    void comparing_grows_with_the_plan_and_not_with_its_square() {
        PlanContents[] hundred = twoOf(100);
        PlanContents[] thousand = twoOf(1_000);
        for (int warm = 0; warm < 20; warm++) {
            Difference.between(thousand[0], thousand[1]);
        }

        assertThat((double) fastest(thousand) / fastest(hundred)).isLessThan(25);
    }

    private static long fastest(PlanContents[] two) {
        return ThreadWork.least(
                () -> assertThat(Difference.between(two[0], two[1]).items()).isGreaterThan(0));
    }

    private static PlanContents[] twoOf(int items) {
        SmallPlan first = SmallPlan.empty();
        Map<String, KeptItem> later = new LinkedHashMap<>();
        Map<String, KeptItem> earlier = new LinkedHashMap<>();
        for (int i = 1; i <= items; i++) {
            String reference = "VUL-%03d".formatted(i);
            SmallPlan one = SmallPlan.empty()
                    .with(reference, "statement", "Place " + i + " is open until 09:00 on the day of the march");
            earlier.putAll(one.items());
            later.putAll(one.with(reference, "statement", "Place " + i + " is open until 08:00 on every day")
                    .items());
        }
        return new PlanContents[] {
            new SmallPlan(first.said(), earlier, first.parts(), first.scale()).contents(),
            new SmallPlan(first.said(), later, first.parts(), first.scale()).contents()
        };
    }

    private static String without(List<Run> runs, Run.How how) {
        return runs.stream().filter(run -> run.how() != how).map(Run::words).collect(Collectors.joining());
    }

    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> run.isTakenOut()
                        ? "-[" + run.words() + "]"
                        : run.isPutIn() ? "+[" + run.words() + "]" : run.words())
                .collect(Collectors.joining());
    }
}
