package gatehouse.action.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.ThreadWork;
import gatehouse.World;
import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GapServiceTest {
    private static final World WORLD = new World();
    private static final ContentsService CONTENTS =
            new ContentsService(WORLD.kinds, WORLD.items, List.of(new GapPart()));
    private static final GapService GAPS = new GapService(WORLD.entrance, CONTENTS, new UnansweredCounts(WORLD.kinds));
    private static final VersionService VERSIONS =
            new VersionService(WORLD.entrance, CONTENTS, new ContentsJson(WORLD.kinds));
    private static final String GAP = "vulnerability-answered-by-nothing:VUL-001";

    private UUID plan;

    @BeforeEach
    void begin() {
        plan = WORLD.plan("Harbour Day");
        add("VULNERABILITY", Map.of("statement", List.of("Gate 4 has one steward")));
    }

    @AfterAll
    static void end() {
        WORLD.close();
    }

    private void add(String kind, Map<String, List<String>> answers) {
        WORLD.items.add(
                WORLD.by(WORLD.field, Action.PLAN_CHANGE, plan), ItemForm.filled(WORLD.kinds.get(kind), "", answers));
    }

    private WhatIsMissing missing() {
        return WORLD.entrance.look(seeing(), "missing", GAPS::inDraft);
    }

    private Map<Stage, Integer> counts() {
        return WORLD.entrance.look(seeing(), "missing", GAPS::counts);
    }

    private Doing seeing() {
        return WORLD.by(WORLD.field, Action.PLAN_SEE, plan);
    }

    private Doing changing() {
        return WORLD.by(WORLD.field, Action.PLAN_CHANGE, plan);
    }

    private Gap gap() {
        return missing().gaps().stream()
                .filter(one -> one.key().equals(GAP))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_the_rules_find_is_a_suggestion_until_a_person_adopts_it() {
        assertThat(gap().isSuggested()).isTrue();

        String where = GAPS.settle(changing(), List.of(GAP), Settlement.Outcome.ADOPTED, "");

        assertThat(where).isEqualTo("/plans/" + plan + "/missing");
        assertThat(gap().settlement())
                .hasValueSatisfying(made -> assertThat(made.by()).isEqualTo("Insp Jo Field"));
        assertThat(missing().adopted()).extracting(Gap::key).containsExactly(GAP);
    }

    @Test
    void a_dismissal_says_why_and_ends_when_the_words_change() {
        assertThatThrownBy(() -> GAPS.settle(changing(), List.of(GAP), Settlement.Outcome.DISMISSED, "  "))
                .isInstanceOf(Refusal.class)
                .hasMessage(GapRefusal.DISMISSAL_SAYS_WHY.sentence());
        GAPS.settle(changing(), List.of(GAP), Settlement.Outcome.DISMISSED, "The gate is locked on the day");
        assertThat(gap().isDismissed()).isTrue();

        WORLD.items.save(
                changing(),
                WORLD.kinds.get("VULNERABILITY"),
                "VUL-001",
                new ItemForm(
                        WORLD.kinds.get("VULNERABILITY"),
                        "VUL-001",
                        1,
                        "",
                        Map.of("statement", List.of("Gate 4 has one steward and no lock"))));

        assertThat(gap().isSuggested()).isTrue();
    }

    @Test
    void what_is_mended_or_was_never_missing_cannot_be_settled_and_then_nothing_is() {
        assertThatThrownBy(() -> GAPS.settle(
                        changing(),
                        List.of(GAP, "vulnerability-answered-by-nothing:VUL-099"),
                        Settlement.Outcome.ADOPTED,
                        ""))
                .hasMessage(GapRefusal.NOT_MISSING.sentence());
        assertThat(gap().isSuggested()).isTrue();
        assertThatThrownBy(() -> GAPS.settle(changing(), List.of(), Settlement.Outcome.ADOPTED, ""))
                .hasMessage(GapRefusal.NONE_CHOSEN.sentence());
    }

    @Test
    void a_version_carries_what_was_adopted_and_counts_as_a_change() {
        VERSIONS.freeze(WORLD.by(WORLD.field, Action.VERSION_FREEZE, plan), "First look");
        GAPS.settle(changing(), List.of(GAP), Settlement.Outcome.ADOPTED, "");
        VERSIONS.freeze(WORLD.by(WORLD.field, Action.VERSION_FREEZE, plan), "With what is missing");

        PlanContents second = WORLD.entrance.look(
                WORLD.by(WORLD.field, Action.VERSION_SEE, plan),
                "version/2",
                change -> VERSIONS.open(change, 2).contents());

        assertThat(WhatIsMissing.in(second).adopted())
                .extracting(Gap::sentence)
                .containsExactly("VUL-001 is answered by no recommendation and no residual risk.");
    }

    @Test
    void settlements_are_loaded_from_a_plan_file_as_they_were_kept() {
        GAPS.settle(changing(), List.of(GAP), Settlement.Outcome.DISMISSED, "Locked on the day");
        List<Map<String, Object>> kept = WORLD.entrance.look(seeing(), "missing", change -> new GapPart().kept(change));
        UUID first = plan;
        begin();

        WORLD.entrance.change(changing(), change -> {
            new GapPart().load(change, kept, Map.of());
            change.logged("plan.loaded", "gaps", Map.of());
            return plan;
        });

        assertThat(plan).isNotEqualTo(first);
        assertThat(gap().isDismissed()).isTrue();
        assertThat(WORLD.entrance.<List<Map<String, Object>>>look(
                        seeing(), "missing", change -> new GapPart().kept(change)))
                .isEqualTo(kept);
    }

    @Test
    void the_navigation_counts_what_the_list_counts() {
        add("METHOD_ASSESSMENT", Map.of("name", List.of("Drone"), "category", List.of("UAS")));
        add(
                "METHOD_ASSESSMENT",
                Map.of(
                        "name", List.of("Hostile reconnaissance"),
                        "category", List.of("REC"),
                        "applicability", List.of("NOT_APPLICABLE"),
                        "applicabilityReason", List.of("Asked once, elsewhere")));
        add(
                "VULNERABILITY",
                Map.of(
                        "statement", List.of("The quay is open"),
                        "methods", List.of("MTH-001"),
                        "evidence.blank", List.of("NOT_KNOWN"),
                        "evidence.words", List.of("Asked")));
        add("OTHER_PLAN", Map.of("planTitle", List.of("Traffic"), "seen", List.of("NOT_SEEN")));

        assertThat(counts()).isEqualTo(countedItemByItem());
        assertThat(counts().get(Stage.ASSESSMENT)).isPositive();
    }

    private Map<Stage, Integer> countedItemByItem() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        WORLD.kinds.all().forEach(kind -> counts.merge(kind.stage(), 0, Integer::sum));
        WORLD.entrance.look(seeing(), "missing", CONTENTS::gather).items().stream()
                .filter(item -> !item.isRemoved())
                .forEach(item -> counts.merge(
                        item.kind().stage(), ExpectedQuestions.unanswered(item).size(), Integer::sum));
        return counts;
    }

    @Test
    void a_thousand_items_are_counted_while_a_page_is_made() {
        WORLD.entrance.change(changing(), change -> {
            for (int i = 0; i < 1_000; i++) {
                WORLD.items.add(
                        change,
                        ItemForm.filled(
                                WORLD.kinds.get("RECOMMENDATION"),
                                "",
                                Map.of(
                                        "statement", List.of("Measure " + i),
                                        "askedOf", List.of("POLICE"),
                                        "vulnerabilities", List.of("VUL-001"))));
            }
            return plan;
        });
        long best =
                WORLD.entrance.<Long>look(seeing(), "missing", change -> ThreadWork.least(() -> GAPS.counts(change)));
        assertThat(best / 1_000_000).isLessThan(25);
        assertThat(counts()).isEqualTo(countedItemByItem());
    }

    @Test
    void the_report_is_of_values_that_json_has() {
        Map<String, Object> report = WORLD.entrance.look(seeing(), "missing", GAPS::report);

        assertThat(CanonicalJson.text(report)).contains(GAP).contains("\"state\":\"SUGGESTED\"");
    }

    @Test
    void every_place_where_a_gap_is_mended_is_a_page_of_a_kind() {
        assertThat(missing().gaps())
                .filteredOn(
                        gap -> !gap.mend().equals("/commander") && !gap.mend().startsWith("/coverage"))
                .isNotEmpty()
                .allMatch(gap -> WORLD.kinds
                        .atPath(gap.mend().substring(1, gap.mend().indexOf('/', 1)))
                        .isPresent());
    }
}
