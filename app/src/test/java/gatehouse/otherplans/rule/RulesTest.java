package gatehouse.otherplans.rule;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule finds its planted clash with both sides cited, lets a near miss pass, and says what it lacks. */
class RulesTest {

    static Stream<RuleCase> all() {
        return Stream.of(TimeCases.all(), PlaceCases.all(), ResourceCases.all(), CommandCases.all(), OwnCases.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_planted_clash_is_found_and_every_side_is_cited(RuleCase rule) {
        rule.clashIsFoundWithEverySide();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_near_miss_is_not_found(RuleCase rule) {
        rule.nearMissIsNotFound();
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_missing_is_said_and_nothing_passes(RuleCase rule) {
        rule.missingDataIsSaid();
    }

    @Test
    void every_rule_has_its_case_and_its_own_code() {
        assertThat(all().map(RuleCase::rule).sorted())
                .containsExactlyElementsOf(
                        Rules.ALL.stream().map(rule -> rule.card().code()).toList());
        assertThat(Rules.ALL).hasSize(48);
    }

    @Test
    void every_rule_says_what_it_looks_for_and_why() {
        assertThat(Rules.ALL).allSatisfy(rule -> {
            assertThat(rule.card().title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.card().why()).endsWith(".");
            assertThat(rule.getClass().getSimpleName()).startsWith(rule.card().code());
        });
    }
}
