package gatehouse.options.ledger;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerPagesTest extends AtAJudgedMeasure {
    @Test
    void the_ledger_shows_what_is_open_while_nothing_is_decided() {
        assertThat(coordinator.get(at("/ledger")).body())
                .contains("Barriers &lt;b&gt;at&lt;/b&gt; the quay")
                .contains("0 not judged, 1 Very high, 0 High, 0 Medium, 0 Low")
                .contains("NOT YET DECIDED.", "Confidence: not stated.")
                .doesNotContain("NOT ACCEPTED IN ANY PART.")
                .contains("OWNED BY NOBODY");
    }

    @Test
    void an_effect_above_what_was_assessed_is_refused_beside_its_question_and_nothing_is_lost() {
        assertThat(coordinator.post(at("/effects-of-measures"), effect("4")).body())
                .contains("That is above what MTH-001 was assessed at.")
                .contains("Tested for this approach.");
    }

    @Test
    void an_empty_effect_names_each_question_that_it_needs() {
        assertThat(coordinator.post(at("/effects-of-measures"), Map.of()).body())
                .contains("6 things to put right")
                .contains("<a href=\"#measures\">Answer “Which recommendations are in place?”")
                .contains("<a href=\"#effectKind\">Answer “What does that do?”")
                .contains("<a href=\"#assessment\">Answer “To which assessment?”")
                .contains("<a href=\"#likelihood\">Answer “How likely is it then?”")
                .contains("<a href=\"#impact\">Answer “What would its impact be then?”")
                .contains("<a href=\"#reason\">Answer “Why?”");
    }

    @Test
    void a_second_effect_of_the_same_measure_is_refused_beside_its_question_and_nothing_is_lost() {
        Browser.Answer refused =
                coordinator.post(at("/effects-of-measures"), with(effect("2"), "reason", "Seen on the second visit."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#measures\">EFF-001 says already what REC-001 in place does to MTH-001.")
                .contains("Seen on the second visit.");
        assertThat(coordinator.get(at("/effects-of-measures")).body()).doesNotContain("EFF-002");
    }

    @Test
    void what_stands_there_without_a_decision_is_counted_and_said_so_above_the_rows() {
        assertThat(coordinator.get(at("/ledger")).body()).doesNotContain("What stands there without a decision");

        coordinator.post(
                at("/deliveries"),
                Map.of(
                        "recommendation", "REC-001",
                        "state", "VERIFIED",
                        "owner", "Silver",
                        "words", "Seen on Monday."));

        assertThat(coordinator.get(at("/ledger")).body())
                .contains("0 of 1, and 1 that stands there though nobody decided on it")
                .contains("What stands there without a decision counts as in place all the same")
                .contains("NO DECISION RECORDED.", "Verified by Jo Field");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> whole = new TreeMap<>(form);
        whole.put(name, value);
        return whole;
    }
}
