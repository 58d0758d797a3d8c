package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.TALK_GROUP;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.ours;
import static org.assertj.core.api.Assertions.assertThat;

/** There was no talk group that the services shared. */
class Failure18NoSharedTalkGroupTest {

    @Test
    void two_talk_groups_for_the_same_talk_are_found() {
        assertThat(result(
                                "X28",
                                ours(TALK_GROUP, "Between services: ES1.")
                                        .of("Between services")
                                        .saying("ES1")
                                        .confirmed("Comms lead"),
                                medical(TALK_GROUP, "Between services: ES2.")
                                        .of("Between services")
                                        .saying("ES2"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Talk group of Between services: this plan says ES1, Medical plan says ES2.");
    }

    @Test
    void one_that_nobody_tried_does_not_pass() {
        assertThat(result(
                                "X28",
                                ours(TALK_GROUP, "Between services: ES1.")
                                        .of("Between services")
                                        .saying("ES1"))
                        .standing())
                .isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
