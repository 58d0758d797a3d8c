package gatehouse.assessment.coverage;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.BlankState;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {
    /** A square in a fictional town: people on the green by day, none in the yard, and a lane that both use. */
    static final SmallPlan PLAN = SmallPlan.empty()
            .listing("ATTACK_METHOD", "MTA", "VAW", "FAW", "INS")
            .with("PHA-001", "name", "Arrivals", "phaseType", "INGRESS")
            .with("PHA-002", "name", "The fair", "phaseType", "EVENT")
            .with("PHA-003", "name", "Leaving", "phaseType", "EGRESS")
            .with("ZON-001", "name", "Green", "occupancy", 4000)
            .with("ZON-001", "crowdPhases", List.of("PHA-001", "PHA-002"), "accessPhases", List.of("PHA-001"))
            .with("ZON-002", "name", "Yard", "crowdPhases", nobody(), "accessPhases", nobody())
            .with("ZON-003", "name", "Lane", "occupancy", 900, "crowdPhases", nobody(), "accessPhases", nobody());

    static Answer nobody() {
        return new Answer.Blank(BlankState.NOT_DONE, "Locked and empty throughout");
    }

    static Coverage coverage(SmallPlan plan) {
        PlanContents contents = plan.contents();
        return Coverage.of(contents.items().stream().map(KeptItem::toItem).toList(), contents.asked());
    }

    static Square square(SmallPlan plan, String key) {
        return coverage(plan).square(key).orElseThrow();
    }

    static SmallPlan assessed(SmallPlan plan, String reference, String zones, String phases, int likelihood) {
        return plan.with(reference, "name", reference, "category", "VAW", "applicability", "APPLICABLE")
                .with(reference, "zones", List.of(zones.split(",")), "phases", List.of(phases.split(",")))
                .with(reference, "likelihood", likelihood, "impact", 4, "reasons", "Beside the road");
    }

    @Test
    void it_is_asked_where_people_are_and_where_they_can_get_in_and_nowhere_else() {
        assertThat(square(PLAN, "VAW|ZON-001|PHA-001").why())
                .isEqualTo("Asked, because people are there; people or vehicles can get in.");
        assertThat(square(PLAN, "VAW|ZON-001|PHA-002").state()).isEqualTo(State.NOT_CONSIDERED);
        assertThat(square(PLAN, "VAW|ZON-001|PHA-003").state()).isEqualTo(State.NOT_ASKED);
        assertThat(square(PLAN, "VAW|ZON-002|PHA-002").why())
                .isEqualTo("Not asked: no asset, no people and no way in are recorded there then.");
    }

    @Test
    void it_is_asked_where_an_asset_is_in_its_phases_or_in_all_if_it_names_none() {
        SmallPlan one = PLAN.with("AST-001", "name", "Relics", "zones", List.of("ZON-002"));

        assertThat(square(one, "FAW|ZON-002|PHA-003").why()).isEqualTo("Asked, because an asset is there.");
        assertThat(square(one.with("AST-001", "phases", List.of("PHA-002")), "FAW|ZON-002|PHA-003")
                        .state())
                .isEqualTo(State.NOT_ASKED);
        assertThat(square(one.removed("AST-001", "Not on show"), "FAW|ZON-002|PHA-003")
                        .state())
                .isEqualTo(State.NOT_ASKED);
    }

    @Test
    void a_place_of_which_nobody_has_said_when_people_are_there_is_asked_in_every_phase() {
        SmallPlan unsaid = PLAN.unanswered("ZON-002", "crowdPhases");
        SmallPlan notKnown = PLAN.with("ZON-002", "crowdPhases", SmallPlan.notKnown("Asked the owner"));
        SmallPlan empty = PLAN.with("ZON-001", "crowdPhases", List.of("PHA-002"), "occupancy", 0);

        assertThat(square(unsaid, "MTA|ZON-002|PHA-002").why())
                .isEqualTo("Asked, because nobody has said when people are there.");
        assertThat(square(notKnown, "MTA|ZON-002|PHA-002").why())
                .isEqualTo("Asked, because it is not known when people are there.");
        assertThat(square(empty, "MTA|ZON-001|PHA-002").asked()).isFalse();
    }

    @Test
    void what_adjoins_a_crowd_and_shared_space_is_asked_while_people_come_and_go() {
        SmallPlan beside = PLAN.with("ZON-003", "adjoining", List.of("ZON-001"));
        SmallPlan besideFromThere = PLAN.with("ZON-001", "adjoining", List.of("ZON-003"));
        SmallPlan shared = PLAN.with("ZON-003", "sharedSpace", "YES");

        for (SmallPlan plan : List.of(beside, besideFromThere, shared)) {
            assertThat(square(plan, "VAW|ZON-003|PHA-001").asked()).isTrue();
            assertThat(square(plan, "VAW|ZON-003|PHA-002").asked()).isFalse();
            assertThat(square(plan, "VAW|ZON-003|PHA-003").why())
                    .isEqualTo("Asked, because people come and go beside it or through it.");
        }
        assertThat(square(shared.unanswered("PHA-002", "phaseType"), "VAW|ZON-003|PHA-002")
                        .asked())
                .isTrue();
    }

    @Test
    void insider_reconnaissance_and_hoax_are_asked_once_for_the_event() {
        SmallPlan said = PLAN.with("MTH-009", "name", "Insider", "category", "INS", "applicability", "APPLICABLE");

        assertThat(coverage(PLAN).notLookedAtOnce())
                .extracting(AttackMethod::code)
                .containsExactly("INS");
        assertThat(coverage(PLAN).square("INS|ZON-001|PHA-001")).isEmpty();
        assertThat(square(said, "INS||").words()).isEqualTo("Applies, not judged");
        assertThat(coverage(said).notLookedAtOnce()).isEmpty();
    }

    @Test
    void every_square_says_what_its_assessment_says_in_words() {
        SmallPlan high = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 3);
        SmallPlan not = high.with("MTH-001", "applicability", "NOT_APPLICABLE", "applicabilityReason", "No road");
        SmallPlan relies = high.with("MTH-001", "applicability", "RELIES_ON", "reliesOn", "Borough, 4 March");

        assertThat(square(high, "VAW|ZON-001|PHA-001").words()).isEqualTo("4 Very high");
        assertThat(square(not, "VAW|ZON-001|PHA-001").words()).isEqualTo("Not applicable");
        assertThat(square(not, "VAW|ZON-001|PHA-001").governing().orElseThrow().words())
                .isEqualTo("No road");
        assertThat(square(relies, "VAW|ZON-001|PHA-001").words()).isEqualTo("Relies on another's");
        assertThat(square(high.unanswered("MTH-001", "impact"), "VAW|ZON-001|PHA-001")
                        .words())
                .isEqualTo("Applies, not judged");
        assertThat(square(high.unanswered("MTH-001", "applicability"), "VAW|ZON-001|PHA-001")
                        .words())
                .isEqualTo("Not looked at: begun");
        assertThat(square(high.removed("MTH-001", "Done twice"), "VAW|ZON-001|PHA-001")
                        .words())
                .isEqualTo("Not looked at");
        assertThat(square(high.with("MTH-001", "carriedFrom", "Fair 2025"), "VAW|ZON-001|PHA-001")
                        .words())
                .isEqualTo("Carried: 4 Very high");
    }

    @Test
    void an_assessment_of_several_places_and_phases_fills_them_together() {
        SmallPlan together = assessed(PLAN, "MTH-001", "ZON-002,ZON-003", "PHA-001,PHA-002,PHA-003", 1);

        assertThat(square(together, "VAW|ZON-003|PHA-002").notes()).containsExactly("filled together (6)");
        assertThat(square(assessed(PLAN, "MTH-001", "ZON-003", "PHA-002", 1), "VAW|ZON-003|PHA-002")
                        .notes())
                .isEmpty();
    }

    @Test
    void an_assessment_that_names_no_place_or_no_phase_fills_nothing_and_is_listed() {
        SmallPlan loose = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 1).unanswered("MTH-001", "phases");

        assertThat(square(loose, "VAW|ZON-001|PHA-001").state()).isEqualTo(State.NOT_CONSIDERED);
        assertThat(coverage(loose).nowhere()).extracting(Assessment::reference).containsExactly("MTH-001");
    }

    @Test
    void of_several_assessments_the_worst_governs_and_a_contradiction_shows_as_applicable() {
        SmallPlan two =
                assessed(assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 1), "MTH-002", "ZON-001", "PHA-001", 3);
        SmallPlan against = two.with("MTH-001", "applicability", "NOT_APPLICABLE", "applicabilityReason", "No road");

        assertThat(square(two, "VAW|ZON-001|PHA-001").words()).isEqualTo("4 Very high");
        assertThat(square(two, "VAW|ZON-001|PHA-001").contradicted()).isFalse();
        assertThat(square(against, "VAW|ZON-001|PHA-001").words()).isEqualTo("4 Very high");
        assertThat(coverage(against).contradicted()).extracting(Square::key).containsExactly("VAW|ZON-001|PHA-001");
    }

    @Test
    void a_dense_place_is_looked_at_by_itself_by_its_people_or_by_its_methods() {
        SmallPlan together = assessed(PLAN, "MTH-001", "ZON-001,ZON-003", "PHA-001", 1);

        assertThat(coverage(together).togetherOnly()).extracting(Square::key).containsExactly("VAW|ZON-001|PHA-001");
        assertThat(square(together, "VAW|ZON-001|PHA-001").notes())
                .containsExactly("looked at together only; ask it by itself");
        assertThat(coverage(assessed(together, "MTH-002", "ZON-001", "PHA-001", 1))
                        .togetherOnly())
                .isEmpty();
        assertThat(coverage(assessed(together, "MTH-002", "ZON-003", "PHA-001", 1)
                                .with("MTH-002", "category", "FAW"))
                        .places())
                .extracting(Place::dense)
                .containsExactly(true, false, true);
    }

    @Test
    void the_worst_of_all_methods_shows_what_was_not_looked_at_first() {
        SmallPlan one = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 3);
        SmallPlan all = assessed(
                assessed(one, "MTH-002", "ZON-001", "PHA-001", 1).with("MTH-002", "category", "MTA"),
                "MTH-003",
                "ZON-001",
                "PHA-001",
                1);

        assertThat(coverage(one).worst(0, 0).words()).isEqualTo("2 not looked at");
        assertThat(coverage(all.with("MTH-003", "category", "FAW")).worst(0, 0).words())
                .isEqualTo("4 Very high");
    }

    @Test
    void a_summary_counts_by_band_with_what_was_not_looked_at_first_and_averages_nothing() {
        SmallPlan some = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 3)
                .with("MTH-002", "name", "Cars, fair", "category", "VAW", "applicability", "NOT_APPLICABLE")
                .with("MTH-002", "zones", List.of("ZON-001"), "phases", List.of("PHA-002"));

        assertThat(coverage(some).summary().stream()
                        .filter(count -> count.number() > 0)
                        .map(count -> count.number() + " " + count.words()))
                .containsExactly("5 Not looked at", "1 4 Very high", "1 Not applicable", "21 Not asked");
        assertThat(coverage(some).notLookedAt())
                .extracting(place -> place.place().name() + " " + place.count())
                .containsExactly("Green 4");
    }

    @Test
    void what_was_looked_at_where_nothing_is_asked_is_counted_apart_and_explained() {
        SmallPlan asked = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 3);
        SmallPlan beyond = assessed(asked, "MTH-002", "ZON-003", "PHA-002", 3);

        assertThat(coverage(asked).beyondAsked()).isEmpty();
        assertThat(coverage(beyond).lookedAtUnasked()).isOne();
        assertThat(coverage(beyond).asked()).isEqualTo(coverage(asked).asked());
        assertThat(coverage(beyond).beyondAsked())
                .isEqualTo("1 more was looked at than are asked: nobody, nothing and no way in is recorded there.");
    }

    @Test
    void a_table_reads_without_colour_and_a_filter_leaves_only_what_it_asks_for() {
        SmallPlan one = assessed(PLAN, "MTH-001", "ZON-001", "PHA-001", 3);
        CoverageTable cars = coverage(one).table(CoverageFilter.ofMethod("VAW"));
        CoverageTable open = coverage(one).table(new CoverageFilter("VAW", "", "", "NOT_CONSIDERED"));
        CoverageTable green = coverage(one).table(new CoverageFilter("", "ZON-001", "", ""));

        assertThat(cars.columns()).containsExactly("Arrivals", "The fair", "Leaving");
        assertThat(cars.squares()).extracting(Square::words).startsWith("4 Very high", "Not looked at", "Not asked");
        assertThat(open.rows()).extracting(CoverageTable.Row::heading).containsExactly("ZON-001 Green");
        assertThat(open.columns()).containsExactly("The fair");
        assertThat(green.rows()).extracting(CoverageTable.Row::heading).containsExactly("MTA", "VAW", "FAW");
        assertThat(coverage(one).table(CoverageFilter.ofMethod("INS")).rows()).hasSize(1);
    }

    @Test
    void a_plan_without_places_or_phases_still_asks_what_is_asked_once() {
        Coverage bare = coverage(SmallPlan.empty().listing("ATTACK_METHOD", "VAW", "INS"));

        assertThat(bare.asked()).isEqualTo(1);
        assertThat(bare.notConsidered()).isEqualTo(1);
        assertThat(bare.table(CoverageFilter.ALL).isEmpty()).isTrue();
    }
}
