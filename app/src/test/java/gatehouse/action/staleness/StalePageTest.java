package gatehouse.action.staleness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.record.export.PlanFileService;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class StalePageTest {
    private static RunningProgram program;
    private static Account author;
    private static Browser coordinator;
    private static Browser regional;
    private UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(author);
        regional = program.person(Role.REGIONAL_LEAD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_place_that_was_judged_and_then_changed() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        coordinator.post(at("/zones"), Map.of("name", "Quayside <i>east</i>", "owner", "Harbour board"));
        coordinator.post(
                at("/method-assessments"), Map.of("name", "At the quay", "category", "VAW", "zones", "ZON-001"));
        coordinator.post(
                at("/zones/ZON-001"), Map.of("name", "Quayside <i>east</i>", "owner", "Town & port", "revision", "1"));
    }

    private String at(String path) {
        return "/plans/" + plan + path;
    }

    private String page() {
        return coordinator.get(at("/stale")).body();
    }

    private String key() {
        return Pattern.compile("name=\"thing\" value=\"([^\"]+/ITEM/MTH-001)\"")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_says_what_changed_from_what_to_what_and_what_rested_on_it() {
        assertThat(page())
                .contains("ZON-001 Quayside &lt;i&gt;east&lt;/i&gt; has changed")
                .contains("<del class=\"as-typed\">Harbour board</del>")
                .contains("<ins class=\"as-typed\">Town &amp; port</ins>")
                .contains("MTH-001 At the quay")
                .contains("href=\"" + at("/method-assessments/MTH-001/edit") + "\"");
        assertThat(coordinator.get(at("/method-assessments/MTH-001/edit")).status())
                .isEqualTo(200);
    }

    @Test
    void the_navigation_the_overview_the_item_and_what_is_missing_say_so_too() {
        assertThat(coordinator.get(at("")).body())
                .containsPattern("What has changed</span>\\s*<span class=\"blanks\">1")
                .contains("Rested on something that has since changed: 1.");
        assertThat(coordinator.get(at("/commander")).body()).contains("Rested on something that has since changed: 1.");
        assertThat(coordinator.get(at("/method-assessments/MTH-001")).body()).contains("To look at again");
        assertThat(coordinator.get(at("/missing")).body())
                .contains("MTH-001 rested on something that has since changed: ZON-001.");
    }

    @Test
    void a_confirmation_takes_it_off_the_list_and_stands_beside_the_item() {
        String key = key();
        Browser.Answer kept =
                coordinator.post(at("/stale"), Map.of("thing", key, "because", "The same <b>stewards</b>"));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(page())
                .contains("Nothing to look at again.")
                .contains("MTH-001, after ZON-001 had changed")
                .contains("The same &lt;b&gt;stewards&lt;/b&gt;");
        assertThat(coordinator.get(at("/method-assessments/MTH-001")).body()).contains("No change, because: The same");
        Browser.Answer again = coordinator.post(at("/stale"), Map.of("thing", key, "because", "Twice"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("looked at meanwhile").doesNotContain("value=\"" + key + "\"");
    }

    @Test
    void an_empty_basis_gives_the_page_back_with_the_ticks_and_an_old_tick_with_the_words() {
        String key = key();
        Browser.Answer empty = coordinator.post(at("/stale"), Map.of("thing", key, "because", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Say why those that are ticked need no change.")
                .containsPattern("value=\"" + Pattern.quote(key) + "\"[^>]*checked");

        coordinator.post(at("/zones/ZON-001"), Map.of("name", "Quay", "owner", "Another", "revision", "2"));
        Browser.Answer old = coordinator.post(at("/stale"), Map.of("thing", key, "because", "My careful words"));

        assertThat(old.status()).isEqualTo(409);
        assertThat(old.body()).contains("something changed again").contains("My careful words");
        assertThat(coordinator
                        .post(at("/stale"), Map.of("thing", "nonsense", "because", "x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_reader_sees_it_and_is_offered_nothing_to_do() {
        Account reader = program.account(Role.DISCLOSURE_OFFICER);
        program.join(plan, reader, Capacity.READER);
        assertThat(program.signedIn(reader).get(at("/stale")).body())
                .contains("MTH-001 At the quay")
                .doesNotContain("name=\"thing\"")
                .doesNotContain("Rework<")
                .doesNotContain("No change, because<");
    }

    @Test
    void the_drill_shows_the_plans_one_is_on_and_leads_to_their_items_and_changes_nothing() {
        long rows = rows();
        Browser.Answer drill = coordinator.get("/drill?area=UK&level=CRITICAL");
        assertThat(drill.body()).contains("no day given").contains(at("/drill?area=UK&amp;level=CRITICAL"));
        assertThat(coordinator.get(at("/drill?area=UK&level=CRITICAL")).body()).contains("MTH-001 At the quay");
        assertThat(program.person(Role.COORDINATOR)
                        .get("/drill?area=UK&level=CRITICAL")
                        .body())
                .doesNotContain("Harbour Day");
        assertThat(rows()).isEqualTo(rows);
    }

    private static long rows() {
        return program.sql()
                .sql("select (select count(*) from basis_change) + (select count(*) from national_threat_level)")
                .query(Long.class)
                .single();
    }

    @Test
    void an_unknown_level_or_the_one_in_force_is_a_sentence_not_a_fault() {
        assertThat(coordinator.get("/drill?area=UK&sent=true").body()).contains("Choose the level to suppose.");
        assertThat(coordinator.get("/drill?area=UK&level=AWFUL").status()).isEqualTo(422);
        assertThat(coordinator.get("/drill?area=MARS&level=LOW").body()).contains("Choose the area");
        assertThat(coordinator.get(at("/drill?area=UK&level=AWFUL")).status()).isEqualTo(422);
        assertThat(coordinator.get(at("/drill")).status()).isEqualTo(422);
    }

    @Test
    void the_regional_lead_adds_a_level_and_what_was_typed_wrongly_comes_back() {
        Browser.Answer wrong = regional.post(
                "/threat-levels",
                Map.of("area", "NI", "level", "LOW", "since", "31 June", "source", "Published <here>"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Give the day on which the level began")
                .contains("Published &lt;here>");

        Browser.Answer kept = regional.post(
                "/threat-levels",
                Map.of("area", "NI", "level", "LOW", "since", "2026-03-02", "source", "Northern Ireland Office"));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(regional.get("/threat-levels").body())
                .contains("2 March 2026")
                .contains("6 March 2024");
        assertThat(coordinator.get("/threat-levels").status()).isEqualTo(404);
    }

    @Test
    void a_plan_that_is_carried_elsewhere_still_rests_on_the_old_there() {
        coordinator.post(at("/stale"), Map.of("thing", key(), "because", "Planned for"));
        coordinator.post(at("/zones/ZON-001"), Map.of("name", "Quay", "owner", "Another", "revision", "2"));
        PlanFileService files = program.part(PlanFileService.class);
        byte[] file = files.export(doing(Action.PLAN_FILE, Optional.of(plan)));

        byte[] renamed = new String(file, UTF_8)
                .replaceFirst("\"reference\":\"T-[^\"]+\"", "\"reference\":\"CARRIED\"")
                .getBytes(UTF_8);
        UUID carried = files.load(doing(Action.PLAN_FILE, Optional.empty()), renamed, Optional.of(RunningProgram.FORCE))
                .plan();

        assertThat(resting(carried)).isEqualTo(resting(plan)).hasSize(1);
        assertThat(content(files.export(doing(Action.PLAN_FILE, Optional.of(carried)))))
                .isEqualTo(content(file));
    }

    private static List<String> resting(UUID of) {
        return program
                .part(Entrance.class)
                .look(
                        doing(Action.PLAN_SEE, Optional.of(of)),
                        "stale",
                        change -> program.part(StalenessService.class).ofPlan(change))
                .grounds()
                .stream()
                .flatMap(ground -> ground.resting().stream()
                        .map(one -> ground.heading() + ": " + one.name() + " " + one.lookedAt()))
                .toList();
    }

    private static Object content(byte[] file) {
        Map<?, ?> content = (Map<?, ?>) JsonReader.object(file).get("content");
        return List.of(content.get("basisChanges"), content.get("noChange"), content.get("restsOnOld"));
    }

    private static Doing doing(Action action, Optional<UUID> of) {
        return Doing.byCommand("a test", action, of);
    }

    @Test
    void of_published_facts_nothing_is_said() {
        org.springframework.jdbc.core.simple.JdbcClient.create(
                        program.database().owner())
                .sql("""
                        update plan set published = true, marking = '',
                            banner = 'TEST FROM PUBLISHED FACTS, NOT A POLICE DOCUMENT' where id = :plan
                        """)
                .param("plan", plan)
                .update();
        assertThat(page()).contains("made of published facts").doesNotContain("MTH-001");
        assertThat(coordinator.get(at("")).body()).doesNotContain("Rested on something");
        assertThat(coordinator.get("/drill?area=UK&level=CRITICAL").body()).doesNotContain(plan.toString());
    }

    @Test
    void all_that_rests_on_one_change_is_ticked_by_a_link_without_any_script() {
        coordinator.post(
                at("/method-assessments"), Map.of("name", "On the steps", "category", "MTA", "zones", "ZON-001"));
        coordinator.post(
                at("/zones/ZON-001"),
                Map.of("name", "Quayside <i>east</i>", "owner", "Harbour board", "revision", "2"));
        assertThat(page()).contains("Tick these 2", "?tick=changed-ZON-001").doesNotContain(" checked");

        assertThat(ticks("/stale?tick=changed-ZON-001")).isEqualTo(2);
        assertThat(ticks("/stale?tick=all")).isEqualTo(2);
        assertThat(ticks("/stale?tick=changed-ZON-009")).isZero();
        assertThat(ticks("/stale?tick=changed-ZON-001.METHOD_ASSESSMENT")).isEqualTo(1 + ticksOfOthers());
        assertThat(coordinator.get(at("/stale?kept=2")).body()).contains("No change, for 2 of them");
    }

    /** What of the two that rest on the place is an assessment too, besides the one made here. */
    private long ticksOfOthers() {
        return 1 - ticks("/stale?tick=changed-ZON-001.VULNERABILITY");
    }

    private long ticks(String path) {
        return Pattern.compile("<input[^>]* checked")
                .matcher(coordinator.get(at(path)).body())
                .results()
                .count();
    }
}
