package gatehouse.otherplans.crosscheck;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class CrossCheckPagesTest extends BinsInASeal {
    @Test
    void both_clauses_stand_side_by_side_with_plan_and_place() {
        assertThat(board())
                .contains("Search plan", "Waste plan", "Bins are emptied at eight.", "page 2")
                .contains("Sealed &lt;b&gt;from&lt;/b&gt; six.")
                .contains("Cannot tell");
    }

    @Test
    void what_is_dismissed_stays_away_until_the_words_of_a_side_change() {
        assertThat(settle(Map.of("settlement", "DISMISSED", "reason", "The bins stand outside the seal"))
                        .status())
                .isEqualTo(303);
        assertThat(board())
                .contains("Settled on the words that stand <span class=\"count\">1", "The bins stand outside the seal");
        assertThat(coordinator.get(at("/findings/FND-001")).body())
                .contains("Not a clash", "The bins stand outside the seal");

        Map<String, String> changed = fact("PLN-002", "WORK", "Bins are emptied at nine.", "08:00", "08:30");
        changed.put("revision", "1");
        coordinator.post(at("/facts/FCT-002"), changed);

        assertThat(board())
                .contains("Bins are emptied at nine.", "The words of one side have changed since.")
                .doesNotContain("Settled on the words that stand");
    }

    @Test
    void what_is_raised_stays_open_and_is_named_to_the_commander_and_in_what_is_missing() {
        settle(Map.of("settlement", "RAISED", "raisedWith", "Search adviser"));

        assertThat(board()).contains("Taken up and open", "Raised with the owner, with Search adviser.");
        assertThat(coordinator.get(at("/commander")).body()).contains("FND-001, grave and open");
        assertThat(coordinator.get(at("/missing")).body()).contains("FND-001 is raised with the owner.");
    }

    @Test
    void what_is_ticked_is_settled_together_or_nothing_of_it() {
        coordinator.post(at("/facts"), fact("PLN-002", "WORK", "The pump is serviced at seven.", "07:00", "07:30"));
        List<String> both = keys();
        assertThat(both).hasSize(2);

        Browser.Answer unsaid = together(both, "ACCEPTED", "");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body())
                .contains("Say why it is accepted, or why it is not a clash.")
                .contains("value=\"" + both.get(0) + "\" checked", "value=\"" + both.get(1) + "\" checked");
        assertThat(together(List.of(), "DISMISSED", "Not a clash").body()).contains("Tick at least one clash.");

        Browser.Answer stale = together(List.of(both.get(0), both.get(1) + "0"), "DISMISSED", "Outside the seal");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("One of those ticked changed since this page was opened");
        assertThat(coordinator.get(at("/findings")).body()).doesNotContain("FND-001");

        assertThat(together(both, "DISMISSED", "Both stand outside the seal").status())
                .isEqualTo(303);
        assertThat(coordinator.get(at("/findings/FND-002")).body()).contains("Both stand outside the seal");
        assertThat(keys()).isEmpty();
    }

    private List<String> keys() {
        return Pattern.compile("name=\"clashes\"[^>]* value=\"(X06-[^\"]+)\"")
                .matcher(board())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Browser.Answer together(List<String> clashes, String settlement, String reason) {
        StringBuilder body = new StringBuilder("settlement=" + settlement + "&reason=" + reason.replace(' ', '+'));
        clashes.forEach(key -> body.append("&clashes=").append(key));
        coordinator
                .keys()
                .forEach((name, value) ->
                        body.append('&').append(name).append('=').append(value));
        return coordinator.send(coordinator
                .request(at("/cross-check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    @Test
    void a_settlement_without_its_reason_is_given_back() {
        Browser.Answer refused = settle(Map.of("settlement", "ACCEPTED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why it is accepted, or why it is not a clash.");
    }

    @Test
    void a_settlement_of_words_that_have_changed_meanwhile_is_not_kept() {
        String clash = sealed().group(1);

        Browser.Answer stale = coordinator.post(
                clash, Map.of("on", "0".repeat(24), "settlement", "DISMISSED", "reason", "Not a clash"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("The words of one side have changed since this page was opened.");
        assertThat(coordinator.get(at("/findings")).body()).doesNotContain("FND-001");
    }

    @Test
    void who_was_shown_a_clash_is_kept_with_the_time() {
        Matcher clash = sealed();

        assertThat(coordinator.get(clash.group(1)).body()).contains("Who was shown it, and when first", "Jo Field");
    }

    @Test
    void the_timeline_names_the_clash_in_the_picture_and_in_the_table() {
        assertThat(coordinator.get(at("/timeline")).body())
                .contains("<svg class=\"timeline timeline--wide\"", "timeline--narrow", "CLASH X06: ", "url(#clash)")
                .contains("<strong>CLASH X06</strong>", "2026-06-27 08:00");
    }

    @Test
    void a_rule_that_the_force_switched_off_finds_nothing_and_the_board_says_why() {
        ofThisForce("""
                insert into crosscheck_rule_setting (force_id, rule, off, reason, set_by, set_at)
                select force_id, 'X06', :is, 'Seals are <b>kept</b> by hand here', 'test', now() from plan where id = :plan
                """, true);
        assertThat(board())
                .contains("Seals are &lt;b&gt;kept&lt;/b&gt; by hand here")
                .doesNotContainPattern(SEALED);

        ofThisForce("""
                insert into crosscheck_rule_setting (force_id, rule, off, reason, set_by, set_at)
                select force_id, 'X06', :is, '', 'test', now() from plan where id = :plan
                """, false);
        assertThat(board()).containsPattern(SEALED);
    }

    @Test
    void a_type_of_plan_that_the_force_requires_is_missed_on_the_board() {
        coordinator.post(at("/event"), Map.of("name", "Harbour Day", "eventKind", "FESTIVAL"));
        assertThat(board()).doesNotContain("a plan of the type “Firearms");

        ofThisForce("""
                insert into required_plan_type (force_id, event_kind, plan_type, required, because, set_by, set_at)
                select force_id, 'FESTIVAL', 'FIREARMS', :is, 'Since last year', 'test', now() from plan where id = :plan
                """, true);

        assertThat(board()).contains("a plan of the type “Firearms");
        ofThisForce("""
                insert into required_plan_type (force_id, event_kind, plan_type, required, because, set_by, set_at)
                select force_id, 'FESTIVAL', 'FIREARMS', :is, 'No longer', 'test', now() from plan where id = :plan
                """, false);
        assertThat(board()).doesNotContain("a plan of the type “Firearms");
    }

    private void ofThisForce(String insert, boolean is) {
        program.sql().sql(insert).param("plan", plan).param("is", is).update();
    }

    @Test
    void what_the_program_says_of_a_plan_is_not_shown_as_a_quotation_from_it() {
        coordinator.post(at("/facts"), absent());
        Matcher link = Pattern.compile("(/plans/[\\w-]+/cross-check/X20-\\w+)\\?on=(\\w+)")
                .matcher(board());
        assertThat(link.find()).isTrue();
        String page = coordinator.get(link.group(1) + "?on=" + link.group(2)).body();

        assertThat(page)
                .contains("<blockquote class=\"sides__words\">The lorry comes from the waste firm.</blockquote>")
                .contains("<p class=\"govuk-body as-typed\">Nothing is said of Bin lorry</p>");
    }

    private Map<String, String> absent() {
        coordinator.post(
                at("/other-plans"),
                Map.of("planTitle", "Yard plan", "planType", "OTHER", "organisation", "Waste firm"));
        Map<String, String> unit = fact("PLN-001", "UNIT", "The lorry comes from the waste firm.", "06:00", "10:00");
        unit.put("factKind", "RESOURCE");
        unit.put("subject", "Bin lorry");
        unit.put("holder", "Waste firm");
        return unit;
    }
}
