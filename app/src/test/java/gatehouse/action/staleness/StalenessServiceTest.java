package gatehouse.action.staleness;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.Member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class StalenessServiceTest {
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

    private void endorsed() {
        WORLD.versions.freeze(WORLD.by(WORLD.field, Action.VERSION_FREEZE, plan.plan), "To endorse");
        WORLD.sql.sql("""
                        insert into endorsement (id, plan_id, version_id, sha256, outcome, made_by, made_how, made_at,
                            recorded_at)
                        select gen_random_uuid(), plan_id, id, sha256, 'ENDORSED', 'Ch Supt Ros Hall', 'IN_PRODUCT',
                            clock_timestamp(), clock_timestamp() from plan_version where plan_id = :plan
                        """).param("plan", plan.plan).update();
    }

    @Test
    void a_plan_written_in_order_has_nothing_to_look_at_again() {
        assertThat(plan.resting()).isEmpty();
    }

    @Test
    void a_change_of_a_place_reaches_what_rests_on_it_through_every_link_and_nothing_else() {
        plan.save("ZON-001", Map.of("owner", "A new owner"));

        assertThat(plan.resting()).containsExactly("ZON-001 MTH-001", "ZON-001 REC-001", "ZON-001 RSK-001");
        BasisChange change = plan.staleness().grounds().get(0).changes().get(0);
        assertThat(change.words(WORLD.kinds)).isEqualTo("ZON-001 Quayside: Who owns it?");
        assertThat(List.of(change.before(), change.after(), change.by()))
                .containsExactly("Harbour board", "A new owner", "Insp Jo Field");
    }

    @Test
    void a_change_of_the_threat_reaches_every_judgement_with_what_was_decided_on_it_and_the_endorsement() {
        plan.decided();
        endorsed();
        plan.save("THR-001", Map.of("nationalLevel", "SEVERE"));

        assertThat(plan.resting())
                .containsExactly(
                        "THREAT MTH-001",
                        "THREAT MTH-002",
                        "THREAT REC-001",
                        "THREAT RSK-001",
                        "THREAT DECISION REC-001",
                        "THREAT ACCEPTANCE RSK-001",
                        "THREAT ENDORSEMENT 1");
        assertThat(plan.staleness().underEndorsement())
                .extracting(ChangedGround::heading)
                .containsExactly("The threat has changed");
    }

    @Test
    void a_new_threat_assessment_and_the_end_of_one_count_as_changes() {
        plan.add("THREAT", Map.of("source", "Assessment 2"));
        assertThat(plan.resting()).contains("THREAT MTH-001");
        plan.world.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM), "It says the same");
        assertThat(plan.resting()).isEmpty();

        plan.remove("THR-001");

        assertThat(plan.resting()).contains("THREAT MTH-001");
    }

    @Test
    void what_the_level_changes_is_asked_anew_for_the_next_version_once_the_plan_changed_and_not_by_a_meeting() {
        WORLD.versions.freeze(WORLD.by(WORLD.field, Action.VERSION_FREEZE, plan.plan), "To endorse");
        plan.add("MEETING", Map.of("name", "Security meeting"));
        plan.add("ACTION", Map.of("statement", "Ring the harbour board"));
        assertThat(plan.resting()).isEmpty();
        assertThat(plan.<Integer>look(WORLD.staleness::count)).isZero();

        plan.save("REC-001", Map.of("success", "Nobody drives there"));

        assertThat(plan.resting()).containsExactly("VERSION THR-001");
        plan.save("THR-001", Map.of("changesHere", "The same as before"));
        assertThat(plan.resting()).isEmpty();
    }

    @Test
    void the_commander_is_told_of_what_the_commander_said_and_not_of_the_coordinators_items() {
        plan.decided();
        plan.save("ZON-001", Map.of("owner", "A new owner"));

        Staleness commanders = plan.staleness().underWhatTheCommanderSaid();

        assertThat(commanders.count(SaidOf.ITEM)).isZero();
        assertThat(commanders.count()).isEqualTo(2);
        assertThat(plan.staleness().count(SaidOf.ITEM)).isEqualTo(3);
    }

    @Test
    void a_change_of_strategy_reaches_advice_and_not_assessments() {
        plan.save("STR-001", Map.of("tacticalParameters", "No closed streets"));
        assertThat(plan.resting()).containsExactly("STRATEGY REC-001", "STRATEGY RSK-001");
    }

    @Test
    void the_order_of_objectives_and_the_attendance_and_days_are_rested_on_too() {
        plan.save("OBJ-001", Map.of("orderNumber", "2"));
        assertThat(plan.resting()).containsExactly("STRATEGY REC-001", "STRATEGY RSK-001");
        plan.add("EVENT", Map.of("name", "Harbour Day", "attendance", "900"));
        plan.save("EVT-001", Map.of("attendance", "9000"));
        assertThat(plan.resting()).contains("EVENT MTH-001", "EVENT MTH-002", "EVENT REC-001", "EVENT RSK-001");
    }

    @Test
    void the_times_of_a_phase_reach_what_is_judged_in_it() {
        plan.save("MTH-002", Map.of("phases", "PHA-001"));
        plan.save("PHA-001", Map.of("windows", "2027-06-27 08:00 to 18:00"));
        assertThat(plan.resting()).containsExactly("PHA-001 MTH-002");
    }

    @Test
    void a_change_of_endorser_reaches_what_the_last_one_decided() {
        plan.decided();
        UUID membership = plan.look(change -> WORLD.people.all(change).stream()
                .filter(member -> member.person().equals(WORLD.hall))
                .map(Member::id)
                .findFirst()
                .orElseThrow());
        WORLD.people.end(WORLD.by(WORLD.field, Action.PLAN_PEOPLE, plan.plan), membership);

        assertThat(plan.resting()).containsExactly("ENDORSER DECISION REC-001", "ENDORSER ACCEPTANCE RSK-001");
    }

    @Test
    void a_change_of_what_nothing_rests_on_leaves_nothing_to_look_at() {
        plan.save("ZON-001", Map.of("name", "The Quay", "sensitivity", "None known"));
        plan.save("STR-001", Map.of("equality", "As in the assessment of June"));
        plan.save("THR-001", Map.of("handling", "As marked"));
        assertThat(plan.resting()).isEmpty();
    }

    @Test
    void whatever_is_saved_after_the_change_was_reworked() {
        plan.save("ZON-001", Map.of("occupancy", "1800"));
        plan.save("MTH-001", Map.of("reasons", "Twice as many people"));
        assertThat(plan.resting()).containsExactly("ZON-001 REC-001", "ZON-001 RSK-001");
        plan.remove("RSK-001");
        assertThat(plan.resting()).containsExactly("ZON-001 REC-001");
    }

    @Test
    void several_are_confirmed_with_one_basis_which_is_kept_with_who_and_when() {
        plan.save("ZON-001", Map.of("occupancy", "1800"));
        String where =
                WORLD.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM), " The plan was for 2,000 ");

        assertThat(where).isEqualTo("/plans/" + plan.plan + "/stale?kept=3#kept");
        assertThat(plan.resting()).isEmpty();
        assertThat(plan.<List<Confirmed>>look(WORLD.staleness::confirmed))
                .extracting(Confirmed::about, Confirmed::because, Confirmed::by)
                .contains(tuple("MTH-001, after ZON-001 had changed", "The plan was for 2,000", "Insp Jo Field"));

        plan.save("ZON-001", Map.of("occupancy", "2400"));
        assertThat(plan.resting()).hasSize(3);
        assertThat(plan.staleness().grounds().get(0).changes())
                .extracting(BasisChange::before, BasisChange::after)
                .containsExactly(tuple("1800", "2400"));
    }

    @Test
    void a_confirmation_says_why_and_is_of_something_that_is_still_to_be_looked_at() {
        plan.save("ZON-001", Map.of("occupancy", "1800"));
        List<String> seen = plan.keys(SaidOf.ITEM);
        assertThatThrownBy(() -> WORLD.staleness.confirmItems(plan.changing(), seen, " "))
                .hasMessage(StalenessRefusal.BASIS_NEEDED.sentence());
        assertThatThrownBy(() -> WORLD.staleness.confirmItems(plan.changing(), List.of(), "Because"))
                .hasMessage(StalenessRefusal.NONE_CHOSEN.sentence());

        plan.save("ZON-001", Map.of("occupancy", "2400"));

        assertThatThrownBy(() -> WORLD.staleness.confirmItems(plan.changing(), seen, "Because"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it was looked at meanwhile, or something changed again");
        assertThat(plan.resting()).hasSize(3);
    }

    @Test
    void what_the_commander_decided_only_the_commander_confirms() {
        plan.decided();
        plan.save("THR-001", Map.of("nationalLevel", "SEVERE"));
        assertThatThrownBy(() ->
                        WORLD.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.DECISION), "It is all the same"))
                .hasMessage("REC-001 is the commander's to confirm. Ask them, or record what they say.");

        WORLD.staleness.confirmAnswers(plan.deciding(), plan.keys(SaidOf.DECISION, SaidOf.ACCEPTANCE), "I knew of it");

        assertThat(plan.resting())
                .containsExactly("THREAT MTH-001", "THREAT MTH-002", "THREAT REC-001", "THREAT RSK-001");
    }

    @Test
    void a_version_and_a_plan_file_hold_what_had_not_been_looked_at() {
        plan.save("ZON-001", Map.of("occupancy", "1800"));
        WORLD.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM).subList(0, 1), "Planned for it");

        Map<String, List<Map<String, Object>>> parts =
                plan.look(change -> WORLD.contents.gather(change).parts());
        assertThat(parts.get("restsOnOld"))
                .extracting(entry -> entry.get("item"))
                .containsExactly("REC-001", "RSK-001");
        assertThat(parts.get("noChange")).hasSize(1);
        assertThat(parts.get("basisChanges")).hasSizeGreaterThan(0);
    }

    @Test
    void confirming_everything_leaves_nothing_and_an_unrelated_change_adds_nothing_whatever_came_before() {
        for (long seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            plan = new Shaken(WORLD).threaded();
            for (int n = 0; n < 6; n++) {
                shake(random);
            }
            List<String> before = plan.resting();
            plan.save("ZON-002", Map.of("sensitivity", "Words " + seed));
            plan.save("STR-001", Map.of("humanRights", "Words " + seed));
            assertThat(plan.resting()).as("seed " + seed).isEqualTo(before);
            if (!before.isEmpty()) {
                WORLD.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM), "Looked at");
            }
            assertThat(plan.resting()).as("seed " + seed).isEmpty();
            assertThat(plan.<Integer>look(WORLD.staleness::count))
                    .as("seed " + seed)
                    .isZero();
        }
    }

    private void shake(Random random) {
        String word = "Words " + random.nextInt(1_000_000);
        List<Runnable> shakes = List.of(
                () -> plan.save("ZON-001", Map.of("owner", word)),
                () -> plan.save("ZON-002", Map.of("controller", word)),
                () -> plan.save("STR-001", Map.of("aim", word)),
                () -> plan.save("OBJ-001", Map.of("statement", word)),
                () -> plan.save("THR-001", Map.of("assessment", word)),
                () -> plan.save("MTH-001", Map.of("reasons", word)),
                () -> plan.save("REC-001", Map.of("success", word)),
                () -> plan.add("THREAT", Map.of("source", word)));
        shakes.get(random.nextInt(shakes.size())).run();
    }
}
