package gatehouse.otherplans.rule;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a rule is shown in its test: with what is given alone it cannot tell; with the near miss it finds nothing; with
 * the clash it finds that, and cites both sides.
 *
 * @param lacking some of the words in which it says what it needs
 * @param says the sentence of the clash
 * @param sides the reference of every fact or item that is cited
 */
record RuleCase(
        String rule,
        List<Step> given,
        String lacking,
        List<Step> near,
        List<Step> clash,
        String says,
        List<String> sides) {

    static RuleCase of(String rule) {
        return new RuleCase(rule, List.of(), "", List.of(), List.of(), "", List.of());
    }

    RuleCase given(Step... steps) {
        return new RuleCase(rule, List.of(steps), lacking, near, clash, says, sides);
    }

    RuleCase cannotTell(String words) {
        return new RuleCase(rule, given, words, near, clash, says, sides);
    }

    RuleCase near(Step... steps) {
        return new RuleCase(rule, given, lacking, List.of(steps), clash, says, sides);
    }

    RuleCase clash(Step... steps) {
        return new RuleCase(rule, given, lacking, near, List.of(steps), says, sides);
    }

    RuleCase says(String sentence, String... cited) {
        return new RuleCase(rule, given, lacking, near, clash, sentence, List.of(cited));
    }

    @Override
    public String toString() {
        return rule;
    }

    void missingDataIsSaid() {
        RuleResult result = Laid.result(Laid.check(Laid.with(given)), rule);
        assertThat(result.suggestions()).as(rule).isEmpty();
        assertThat(result.standing()).as(rule).isEqualTo(RuleResult.Standing.CANNOT_TELL);
        assertThat(result.cannotTell())
                .as(rule)
                .anySatisfy(told -> assertThat(told.inWords()).contains(lacking));
    }

    void nearMissIsNotFound() {
        RuleResult result = Laid.result(Laid.check(Laid.with(Laid.both(given, near))), rule);
        assertThat(result.suggestions()).as(rule).isEmpty();
        assertThat(result.cannotTell()).as(rule).isEmpty();
        assertThat(result.standing()).as(rule).isEqualTo(RuleResult.Standing.PASSED);
    }

    void clashIsFoundWithEverySide() {
        RuleResult result = Laid.result(Laid.check(Laid.with(Laid.both(given, clash))), rule);
        assertThat(result.suggestions()).as(rule).extracting(Suggestion::says).containsExactly(says);
        Suggestion found = result.suggestions().get(0);
        assertThat(found.sides()).as(rule).extracting(Cited::reference).containsExactlyElementsOf(sides);
        assertThat(found.sides()).as(rule).allSatisfy(side -> {
            assertThat(side.words()).isNotBlank();
            assertThat(side.anchor()).isNotBlank();
            assertThat(found.inWords()).contains(side.inWords());
        });
    }
}
