package gatehouse.action.briefing;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading the briefing through the web: for oneself and once, on a page that is short on a telephone. */
class ReceiptPagesTest extends AtThePlan {
    private static final String BRIEFING = "/briefing";
    private static final String RECEIPTS = "/briefing/receipts";
    private static final String QUAY = "Bronze, quay";
    private static final String UNKNOWN = "Sgt Ali Crane, waterside";
    private static int people;

    private String name;
    private Browser reader;

    @BeforeEach
    void readers_of_whom_one_is_on_the_plan() {
        people++;
        name = "Insp Farah Aziz" + "abcdefghijklmnopqrstuvwxyz".charAt(people);
        Account bronze = program.account(name, Role.OPERATIONAL_COMMANDER);
        program.join(plan, bronze, Capacity.OPERATIONAL);
        reader = program.signedIn(bronze);
        Account elsewhere = program.account("Supt Colin Tarrant" + people, Role.POLICE_LEAD);
        made(
                "/briefing-and-readers",
                Map.of(
                        "name",
                        "Briefing for all",
                        "readers",
                        String.join("\n", QUAY, UNKNOWN, elsewhere.name() + ", tactical", name + ", green")));
        made("/versions", Map.of("reason", "For the briefing"));
    }

    private Browser.Answer read(String line) {
        return reader.post(at(RECEIPTS), Map.of("version", "1", "reader", line));
    }

    private String page() {
        return reader.get(at(BRIEFING)).body();
    }

    private int kept() {
        return program.sql()
                .sql("select count(*) from briefing_receipt where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoever_is_named_has_nothing_to_choose_and_the_count_falls() {
        assertThat(page())
                .contains("NOT READ BY 4 of 4:", "You are in it: " + name + ", green")
                .doesNotContain("Who are you in it?")
                .doesNotContain("✓ You have read this version");

        assertThat(read("").status()).isEqualTo(303);

        assertThat(page()).contains("NOT READ BY 3 of 4:", "✓ You have read this version", "As " + name + ", green.");
    }

    @Test
    void to_press_again_adds_nothing_and_says_so() {
        read("");
        for (String line : new String[] {"", name + ", green"}) {
            Browser.Answer again = read(line);
            assertThat(again.location()).isEqualTo(at(BRIEFING + "?read=again"));
        }
        assertThat(reader.get(at(BRIEFING + "?read=again")).body()).contains("Nothing was added.");
        assertThat(kept()).isEqualTo(1);

        Browser.Answer told =
                coordinator.post(at(RECEIPTS), Map.of("version", "1", "reader", name + ", green", "how", "SPOKEN"));
        assertThat(told.location()).isEqualTo(at(BRIEFING + "?read=again"));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void ones_own_word_is_kept_after_what_the_coordinator_heard_and_is_the_one_that_is_shown() {
        coordinator.post(at(RECEIPTS), Map.of("version", "1", "reader", name + ", green", "how", "SPOKEN"));
        assertThat(page())
                .contains("NOT READ BY 3 of 4:", ", spoken word, ")
                .doesNotContain("✓ You have read this version");

        assertThat(read("").location()).isEqualTo(at(BRIEFING + "?read=true"));
        assertThat(page())
                .contains("NOT READ BY 3 of 4:", "✓ You have read this version", ", in Gatehouse, " + name)
                .doesNotContain(", spoken word, ");
        assertThat(read("").location()).isEqualTo(at(BRIEFING + "?read=again"));
        assertThat(kept()).isEqualTo(2);
    }

    private Browser.Answer told(String line, String how) {
        return coordinator.post(at(RECEIPTS), Map.of("told", "true", "version", "1", "reader", line, "how", how));
    }

    private Browser.Answer takeBack(String reason) {
        long newest = program.sql()
                .sql("select max(number) from briefing_receipt where plan_id = :plan")
                .param("plan", plan)
                .query(Long.class)
                .single();
        return coordinator.post(
                at(RECEIPTS + "/corrections"), Map.of("receipt", String.valueOf(newest), "reason", reason));
    }

    @Test
    void a_press_with_nothing_chosen_records_nobody_and_says_what_to_choose_beside_each_field() {
        assertThat(coordinator.get(at(BRIEFING)).body())
                .contains("<option value=\"\">Choose</option>")
                .doesNotContain("type=\"radio\" value=\"SPOKEN\" checked");

        Browser.Answer nothing = told("", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("id=\"reader-told-error\"", "Choose who has read it.")
                .contains("id=\"how-error\"", "Say whether they signed, wrote or told you");
        assertThat(told(QUAY, "").body())
                .contains("<option value=\"" + QUAY + "\" selected>")
                .doesNotContain("Choose who has read it.");
        assertThat(kept()).isZero();
    }

    @Test
    void what_was_heard_wrongly_is_taken_back_with_a_reason_and_stays_to_be_read() {
        told(name + ", green", "SPOKEN");
        assertThat(page()).contains("NOT READ BY 3 of 4:").doesNotContain("It was not so");

        assertThat(takeBack(" ").status()).isEqualTo(422);
        assertThat(takeBack(" ").body()).contains("Say why it was not so.");
        assertThat(takeBack("Pressed on the <b>wrong</b> line").location())
                .isEqualTo(at(BRIEFING + "?read=not#readers"));

        assertThat(page())
                .contains("NOT READ BY 4 of 4:", "Taken back: 1", ", spoken word, ")
                .contains("NOT SO: Pressed on the &lt;b&gt;wrong&lt;/b&gt; line");
        assertThat(coordinator.get(at("/missing")).body()).contains("has not been read by " + QUAY);
        assertThat(kept()).isEqualTo(1);
        assertThat(takeBack("Twice").status()).isEqualTo(409);

        assertThat(told(name + ", green", "E_MAIL").status()).isEqualTo(303);
        assertThat(page()).contains("NOT READ BY 3 of 4:", ", e-mail, ");
    }

    @Test
    void what_a_person_said_by_themselves_is_taken_back_by_nobody() {
        read("");
        assertThat(takeBack("I think not").status()).isEqualTo(409);
        assertThat(reader.post(at(RECEIPTS + "/corrections"), Map.of("receipt", "1", "reason", "Not I"))
                        .status())
                .isEqualTo(404);
        assertThat(page()).contains("✓ You have read this version");
    }

    @Test
    void a_post_of_which_others_heard_can_still_be_taken_by_whoever_holds_it() {
        told(QUAY, "SPOKEN");
        assertThat(page()).doesNotContain("<option value=\"Supt Colin");
        assertThat(read(QUAY).location()).isEqualTo(at(BRIEFING + "?read=true"));
        assertThat(page()).containsPattern(QUAY + ": read <span class=\"quiet\">[^<]*in Gatehouse, " + name);
    }

    @Test
    void a_post_that_one_holds_too_can_be_said_after_ones_own_line() {
        read("");
        assertThat(page()).contains("You hold a post in it too", "<option value=\"" + QUAY + "\"");

        assertThat(read(QUAY).location()).isEqualTo(at(BRIEFING + "?read=true"));

        assertThat(page())
                .contains("NOT READ BY 2 of 4:")
                .containsPattern(QUAY + ": read <span class=\"quiet\">[^<]*" + name)
                .doesNotContain("You hold a post in it too");
    }

    @Test
    void nobody_elses_line_is_offered_or_taken_whether_or_not_they_are_on_the_plan() {
        assertThat(page()).doesNotContain("<option value=\"" + UNKNOWN).doesNotContain("<option value=\"Supt Colin");

        assertThat(read(UNKNOWN).status()).isEqualTo(422);
        assertThat(read(UNKNOWN).body()).contains("That line names Sgt Ali Crane, who alone can say so here.");
        assertThat(read("Supt Colin Tarrant" + people + ", tactical").body())
                .contains("That line names Supt Colin Tarrant" + people + ", who alone can say so here.")
                .contains("If they told you, it is recorded as told, by the coordinator.");
        assertThat(kept()).isZero();
        assertThat(coordinator.get(at(BRIEFING)).body()).contains("NOT READ BY 4 of 4:");
    }

    @Test
    void the_receipt_stands_before_the_text_whose_parts_fold_and_whose_cells_name_their_columns() {
        made("/contingencies", Map.of("name", "Close the quay", "trigger", "A gap in the line"));
        made("/versions", Map.of("reason", "With a contingency"));
        assertThat(page())
                .containsSubsequence(
                        "NOT READ BY",
                        "I have read this briefing",
                        "<article class=\"briefing\">",
                        "<details class=\"briefing__part\" open>",
                        "I  Information",
                        "data-label=\"Starts when\">A gap in the line",
                        "</article>",
                        "<a class=\"govuk-link\" href=\"#read\">I have read it</a>");
    }
}
