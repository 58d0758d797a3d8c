package gatehouse.assessment.coverage;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class CoveragePageTest extends AtTheGrid {
    @Test
    void the_grid_says_of_every_square_in_words_what_it_is_and_why() {
        assertThat(grid("?method=VAW"))
                .contains("<strong>47 of 47</strong> are not looked at")
                .contains("Quayside &lt;i&gt;east&lt;/i&gt;")
                .contains("value=\"VAW|ZON-001|PHA-001\"")
                .contains("method-assessments/new?category=VAW&amp;zones=ZON-001&amp;phases=PHA-001");
        assertThat(grid("")).contains("11 not looked at").contains("Asked once for the event");
    }

    @Test
    void what_is_not_looked_at_stands_above_the_grid_by_place_and_when_it_is_little_by_name() {
        assertThat(grid(""))
                .contains("Not looked at: 47 of 47")
                .contains("/coverage?place=ZON-001&amp;state=NOT_CONSIDERED\">Quayside &lt;i&gt;east&lt;/i&gt;</a> 22")
                .contains("Once for the event 3");

        String allButOne = Stream.of("MTA", "VAW", "PBIED", "VBIED", "PIED", "POST", "FAW", "CBR", "CYB", "UAS", "TGT")
                .flatMap(method -> Stream.of(
                                "ZON-001, PHA-001", "ZON-001, PHA-002", "ZON-002, PHA-001", "ZON-002, PHA-002")
                        .map(square -> method + ", " + square))
                .filter(square -> !square.equals("FAW, ZON-002, PHA-002"))
                .collect(Collectors.joining("\n"));
        fill(allButOne, Map.of("outcome", "NOT_APPLICABLE", "reason", "Looked at for the test"));

        assertThat(grid("?method=VAW"))
                .contains("Not looked at: 4 of 47")
                .contains("/method-assessments/new?category=FAW&amp;zones=ZON-002&amp;phases=PHA-002")
                .contains("\">Fire as a weapon, Lane, Leaving</a></li>")
                .doesNotContain("Once for the event 3");
    }

    @Test
    void from_a_square_its_own_assessment_is_begun_with_place_phase_and_method_filled_in() {
        String form = coordinator
                .get(at("/method-assessments/new?category=VAW&zones=ZON-001&phases=PHA-002&name=Here"))
                .body();

        assertThat(form).containsPattern("value=\"ZON-001\"[^>]*checked").containsPattern("value=\"VAW\" selected");
        assertThat(form).doesNotContain("splitFrom").doesNotContain("carriedFrom");
    }

    @Test
    void several_are_filled_together_and_show_so() {
        Browser.Answer kept = fill(
                "ZON-001, PHA-001\nZON-001, PHA-002\nVAW;ZON-002;PHA-001\nZON-002 PHA-002",
                Map.of("outcome", "NOT_APPLICABLE", "reason", "No road comes near"));

        assertThat(kept.location()).isEqualTo(at("/coverage?method=VAW&filled=MTH-001#filled"));
        assertThat(grid("?method=VAW&filled=MTH-001")).contains("What was ticked is filled together in");
        assertThat(grid("?method=VAW")).contains("filled together (4)").contains("<strong>43 of 47</strong>");
        assertThat(coordinator.get(at("/method-assessments/MTH-001")).body())
                .contains("It speaks of 4 places and phases at once");
        assertThat(coordinator.get(at("/method-assessments/MTH-002")).status()).isEqualTo(404);
    }

    @Test
    void what_somebody_has_looked_at_is_not_filled_a_second_time() {
        fill("ZON-001, PHA-001", Map.of("outcome", "NOT_APPLICABLE", "reason", "No road comes near"));

        Browser.Answer again = fill(
                "ZON-001, PHA-001\nZON-001, PHA-002",
                Map.of("outcome", "APPLICABLE", "likelihood", "2", "impact", "3", "reason", "Beside the road"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Some of what is ticked is looked at already, in MTH-001.", "Beside the road");
        assertThat(coordinator.get(at("/method-assessments/MTH-002")).status()).isEqualTo(404);
    }

    @Test
    void squares_that_make_no_rectangle_become_one_assessment_a_place_and_cover_no_square_more() {
        fill(
                "ZON-001, PHA-001\nZON-001, PHA-002\nZON-002, PHA-001",
                Map.of("outcome", "APPLICABLE", "likelihood", "2", "impact", "3", "reason", "Beside the road"));

        assertThat(grid("?method=VAW")).contains("<strong>44 of 47</strong>");
        assertThat(coordinator.get(at("/method-assessments/MTH-002")).body())
                .contains("Vehicle as a weapon, Lane, Arrivals");
    }

    @Test
    void what_is_filled_says_why_or_whose_or_how_grave_and_is_given_back_if_not() {
        assertThat(fill("ZON-001, PHA-001", Map.of("outcome", "NOT_APPLICABLE")).body())
                .contains("Say why it is not applicable.")
                .contains("ZON-001, PHA-001");
        assertThat(fill("ZON-001, PHA-001", Map.of("outcome", "RELIES_ON")).body())
                .contains("Say whose assessment you rely on.");
        assertThat(fill("ZON-001, PHA-001", Map.of("outcome", "APPLICABLE")).body())
                .contains("Say how likely it is.")
                .contains("Say why these levels.");
        assertThat(fill("ZON-001, PHA-001", Map.of()).body()).contains("Say what you found");
        assertThat(fill("", Map.of("outcome", "NOT_APPLICABLE", "reason", "None"))
                        .body())
                .contains("Tick at least one place and phase, or paste some.");
        assertThat(grid("")).contains("<strong>47 of 47</strong>");
    }

    @Test
    void a_paste_of_ten_thousand_rows_is_answered_with_sentences_and_changes_nothing() {
        String rows = IntStream.rangeClosed(1, 10_000)
                .mapToObj(row -> row == 1 ? "ZON-001, PHA-001" : "ZON-" + row + ", PHA-001")
                .collect(Collectors.joining("\n"));
        Browser.Answer refused = fill(rows, Map.of("outcome", "NOT_APPLICABLE", "reason", "None"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Row 2: “ZON-2, PHA-001” is not a method, place and phase of this plan.")
                .contains("And 9994 more. Nothing was changed.");
        assertThat(grid("")).contains("<strong>47 of 47</strong>");
        assertThat(fill("ZON-001, PHA-001", Map.of("outcome", "NOT_APPLICABLE", "reason", "a\n".repeat(10_000)))
                        .body())
                .contains("The reason is 10000 lines long. Say it in fewer.");
    }

    @Test
    void a_paste_of_ten_thousand_long_rows_names_the_first_that_is_wrong_and_gives_it_back() {
        String rows = IntStream.rangeClosed(1, 10_000)
                .mapToObj(row -> "ZON-" + row + ", PHA-001" + ", as the map of the borough shows it".repeat(7))
                .collect(Collectors.joining("\n"));
        Browser.Answer refused = fill(rows, Map.of("outcome", "NOT_APPLICABLE", "reason", "None"));

        assertThat(rows.length()).isGreaterThan(2 * 1024 * 1024);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Row 1: “ZON-1, PHA-001", "Nothing was changed.", "ZON-10000, PHA-001");
        assertThat(grid("")).contains("<strong>47 of 47</strong>");
    }

    @Test
    void text_carried_from_another_plan_shows_so_until_somebody_saves_it() {
        coordinator.post(
                at("/method-assessments"),
                Map.of(
                        "name",
                        "Cars",
                        "category",
                        "VAW",
                        "zones",
                        "ZON-001",
                        "phases",
                        "PHA-001",
                        "applicability",
                        "NOT_APPLICABLE",
                        "applicabilityReason",
                        "No road"));
        program.sql()
                .sql("update method_assessment set carried_from = 'Harbour Day 2025' where plan_id = :plan")
                .param("plan", plan)
                .update();

        assertThat(grid("?method=VAW")).contains("Carried: Not applicable").contains("from Harbour Day 2025");
        assertThat(coordinator.get(at("/method-assessments/MTH-001")).body()).contains("Harbour Day 2025");
        coordinator.post(
                at("/method-assessments/MTH-001"),
                Map.of(
                        "revision",
                        "1",
                        "name",
                        "Cars",
                        "category",
                        "VAW",
                        "zones",
                        "ZON-001",
                        "phases",
                        "PHA-001",
                        "applicability",
                        "NOT_APPLICABLE",
                        "applicabilityReason",
                        "No road"));
        assertThat(grid("?method=VAW")).doesNotContain("Carried: ");
    }

    @Test
    void the_overview_and_the_list_of_what_is_missing_lead_to_what_was_not_looked_at() {
        assertThat(coordinator.get(at("")).body()).contains("47 of 47 not looked at");
        assertThat(coordinator.get(at("/missing")).body())
                .contains("ZON-002 (Lane) has 22 not looked at")
                .contains(at("/coverage?place=ZON-002&amp;state=NOT_CONSIDERED"));
        assertThat(coordinator.get(at("/commander")).body())
                .contains("47 of 47 methods by place and phase are not looked at; most at Quayside");
    }

    @Test
    void a_published_plan_never_shows_the_grid() {
        JdbcClient.create(program.database().owner())
                .sql("""
                        update plan set published = true, marking = '',
                            banner = 'TEST FROM PUBLISHED FACTS, NOT A POLICE DOCUMENT' where id = :plan
                        """)
                .param("plan", plan)
                .update();

        assertThat(grid("?method=VAW"))
                .contains("The product draws no coverage picture of published facts.")
                .doesNotContain("Not looked at");
        assertThat(fill("ZON-001, PHA-001", Map.of("outcome", "NOT_APPLICABLE", "reason", "None"))
                        .status())
                .isEqualTo(409);
        assertThat(coordinator.get(at("")).body()).doesNotContain("not looked at");
    }
}
