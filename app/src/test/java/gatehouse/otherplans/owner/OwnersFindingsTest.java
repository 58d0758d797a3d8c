package gatehouse.otherplans.owner;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.Laid;
import gatehouse.otherplans.rule.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

/** What an owner of another plan is shown: theirs, and of others no more than they may handle. */
class OwnersFindingsTest {
    private static final String SEAL = "The quay is sealed from six.";
    private static final String BINS = "Bins are emptied at eight.";

    private static SmallPlan plan() {
        SmallPlan plan = Laid.harbour()
                .with("FCT-001", "plan", "PLN-001", "receivedVersion", "RCV-001", "words", SEAL, "anchor", "page 2")
                .with("FCT-001", "factKind", "WINDOW", "about", "SEARCH_AND_SEAL", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-001", "startsAt", "2026-06-27 06:00", "endsAt", "2026-06-27 10:00")
                .with("FCT-002", "plan", "PLN-002", "receivedVersion", "RCV-002", "words", BINS, "anchor", "page 5")
                .with("FCT-002", "factKind", "WINDOW", "about", "WORK", "subject", "Quay", "zone", "ZON-001")
                .with("FCT-002", "startsAt", "2026-06-27 08:00", "endsAt", "2026-06-27 08:30");
        Suggestion clash = Laid.check(plan).suggestions().stream()
                .filter(found -> found.rule().equals("X06"))
                .findFirst()
                .orElseThrow();
        return plan.with("FND-001", "explanation", clash.inWords(), "rule", "X06", "severity", "HIGH")
                .with("FND-001", "identity", clash.identity(), "restedOn", clash.restsOn())
                .with("FND-001", "plans", List.of("PLN-001", "PLN-002"), "settlement", "RAISED", "raisedWith", "Both");
    }

    private static OwnersFindings shown(SmallPlan plan, String of) {
        CrossCheck check = Laid.check(plan);
        return OwnersFindings.of(check, of).orElseThrow();
    }

    @Test
    void an_owner_who_may_handle_it_sees_both_clauses_side_by_side() {
        OwnersFindings shown = shown(plan().with("PLN-002", "mayHandle", "SENSITIVE"), "PLN-002");

        assertThat(shown.findings()).hasSize(1);
        assertThat(shown.toString()).contains(SEAL, BINS, "Traffic plan");
        assertThat(shown.marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void words_marked_above_what_an_owner_may_handle_are_withheld_with_all_that_would_tell_them() {
        OwnersFindings shown = shown(plan().with("PLN-002", "mayHandle", "OFFICIAL"), "PLN-002");

        assertThat(shown.findings().get(0).clauses())
                .extracting(OwnersFindings.Clause::withheld)
                .containsOnlyOnce(true);
        assertThat(shown.findings().toString()).contains(BINS).doesNotContain(SEAL, "Traffic plan", "06:00");
    }

    @Test
    void where_nobody_recorded_what_an_owner_may_handle_it_is_official() {
        assertThat(shown(plan(), "PLN-002").findings().toString()).doesNotContain(SEAL);
        assertThat(shown(plan(), "PLN-002").permission().words()).contains("nobody has recorded");
    }

    @Test
    void words_that_came_with_handling_or_stand_in_a_plan_held_elsewhere_are_withheld_whatever_their_marking() {
        SmallPlan plan = plan().with("PLN-002", "mayHandle", "SENSITIVE");

        assertThat(shown(plan.with("RCV-001", "handling", "Police eyes only"), "PLN-002")
                        .findings()
                        .toString())
                .doesNotContain(SEAL);
        assertThat(shown(plan.with("PLN-001", "seen", "HELD_ELSEWHERE", "holder", "Traffic office"), "PLN-002")
                        .findings()
                        .toString())
                .doesNotContain(SEAL);
    }

    @Test
    void an_owner_sees_nothing_of_other_plans_and_nothing_that_was_not_raised() {
        assertThat(shown(plan(), "PLN-003").findings()).isEmpty();
        assertThat(shown(plan().with("FND-001", "settlement", "ADOPTED", "raisedWith", ""), "PLN-002")
                        .findings())
                .isEmpty();
        assertThat(OwnersFindings.of(Laid.check(plan()), "PLN-099")).isEmpty();
    }

    private static SmallPlan permission(SmallPlan plan, String number, String by, String marking) {
        return plan.with("FCT-" + number, "plan", by, "factKind", "ASSUMPTION", "about", "HANDLING_PERMISSION")
                .with("FCT-" + number, "subject", "Northshire Ambulance Service", "says", marking)
                .with("FCT-" + number, "words", "They may handle " + marking + ".", "anchor", "page 1");
    }

    @Test
    void no_plan_grants_its_own_owner_what_they_may_handle() {
        SmallPlan own = permission(plan(), "003", "PLN-002", "OFFICIAL-SENSITIVE");

        assertThat(shown(own, "PLN-002").findings().toString()).doesNotContain(SEAL);
        assertThat(shown(own, "PLN-002").permission().recorded()).isFalse();
        assertThat(shown(permission(own, "004", "PLN-003", "OFFICIAL-SENSITIVE"), "PLN-002")
                        .findings()
                        .toString())
                .contains(SEAL);
    }

    @Test
    void a_second_plan_of_the_same_owner_grants_them_nothing_either() {
        SmallPlan second = Laid.other(plan(), "004", "Ambulance plan", "OTHER", "Northshire Ambulance Service");

        assertThat(shown(permission(second, "003", "PLN-004", "OFFICIAL-SENSITIVE"), "PLN-002")
                        .permission()
                        .recorded())
                .isFalse();
    }

    @Test
    void where_two_plans_differ_on_what_an_owner_may_handle_the_lower_counts() {
        SmallPlan higher = permission(plan(), "003", "PLN-003", "OFFICIAL-SENSITIVE");
        SmallPlan both = permission(higher, "004", "PLN-001", "OFFICIAL");

        assertThat(shown(both, "PLN-002").findings().toString()).doesNotContain(SEAL);
        assertThat(shown(both, "PLN-002").permission().recorded()).isTrue();
    }

    @Test
    void what_is_marked_above_official_sensitive_is_covered_by_no_permission() {
        Permission highest = new Permission(/* sensitive= */ true, /* recorded= */ true);
        Permission official = new Permission(/* sensitive= */ false, /* recorded= */ true);

        assertThat(highest.covers("OFFICIAL-SENSITIVE COMMERCIAL")).isTrue();
        assertThat(official.covers("OFFICIAL")).isTrue();
        assertThat(official.covers("OFFICIAL-SENSITIVE")).isFalse();
        assertThat(highest.covers("SECRET")).isFalse();
        assertThat(official.covers("Top Secret")).isFalse();
    }
}
