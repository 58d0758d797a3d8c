package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.POST_INSTRUCTION;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static org.assertj.core.api.Assertions.assertThat;

/** Post instructions differed, and “short patrol” was not defined. */
class Failure21ShortPatrolWasNotDefinedTest {

    @Test
    void a_term_that_no_plan_defines_is_found() {
        assertThat(result(
                                "X36",
                                ours(POST_INSTRUCTION, "Stay at the gate, with short patrols.")
                                        .of("Carriage gates")
                                        .saying("Stay; short patrol"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Carriage gates: told “short patrol” (this plan), and no plan says what that means.");
    }

    @Test
    void two_instructions_to_one_post_are_found() {
        assertThat(result(
                                "X36",
                                ours(POST_INSTRUCTION, "Stay at the gate.")
                                        .of("Carriage gates")
                                        .saying("Stay"),
                                organiser(POST_INSTRUCTION, "Walk the yard.")
                                        .of("Carriage gates")
                                        .saying("Walk"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Instruction to Carriage gates: this plan says “Stay”, Organiser's plan says “Walk”.");
    }

    @Test
    void with_no_instruction_read_it_does_not_pass() {
        assertThat(result("X36").standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
