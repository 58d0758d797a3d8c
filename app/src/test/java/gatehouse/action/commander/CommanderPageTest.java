package gatehouse.action.commander;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The commander's page over the web, as the commander and the coordinator use it, without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommanderPageTest {
    private RunningProgram program;
    private Account field;
    private Account hall;
    private Browser coordinator;
    private Browser commander;
    private UUID plan;
    private String here;

    @BeforeAll
    void start() {
        program = RunningProgram.start();
        field = program.account("Insp Jo Field", Role.COORDINATOR);
        hall = program.account("Ch Supt Ros Hall", Role.STRATEGIC_COMMANDER);
        coordinator = program.signedIn(field);
        commander = program.signedIn(hall);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @BeforeEach
    void begin() {
        plan = program.plan("Harbour Day");
        program.join(plan, field, Capacity.COORDINATOR);
        program.join(plan, hall, Capacity.ENDORSER);
        here = "/plans/" + plan;
        recommend("Close Quay Street to vehicles", "ORGANISER", "2099-06-01", "14");
        recommend("Staff the east gate", "POLICE", "2099-03-01", "");
    }

    @Test
    void it_shows_the_soonest_first_and_says_where_the_lead_time_is_not_stated() {
        String page = commander.get(here + "/commander").body();
        assertThat(page)
                .contains("Decide by 18 May 2099", "Needed by 1 March 2099; lead time not stated")
                .contains("REPORT, no version frozen yet", "No threat assessment is recorded.");
        assertThat(page.indexOf("Staff the east gate")).isLessThan(page.indexOf("Close Quay Street"));
    }

    @Test
    void the_commander_decides_several_at_once_and_sees_them_decided() {
        Browser.Answer kept = decide(Map.of(
                "REC-001.outcome", "NOT_ACCEPTED",
                "REC-001.ground", "RESOURCE",
                "REC-001.reason", "No closure crew",
                "REC-002.outcome", "ACCEPTED"));
        assertThat(kept.status()).isEqualTo(303);

        String page = commander.get(here + "/commander").body();
        assertThat(page).contains("by Ch Supt Ros Hall", "Resources: No closure crew", "RSK-001");
        assertThat(page).contains("Nothing is waiting for a decision.");
    }

    @Test
    void what_was_typed_is_given_back_with_its_errors() {
        Browser.Answer told = decide(Map.of(
                "REC-001.outcome", "DEFERRED",
                "REC-001.reason", "After the <site> visit",
                "REC-002.outcome", "ACCEPTED"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("Say to which day REC-001 is deferred.", "Say on what ground REC-001")
                .contains("After the &lt;site&gt; visit")
                .containsPattern("name=\"REC-002.outcome\" type=\"radio\" value=\"ACCEPTED\"[^>]* checked");
        assertThat(commander.get(here + "/commander").body())
                .contains("Recommendations to decide <span class=\"count\">2");
    }

    @Test
    void words_changed_meanwhile_come_back_as_they_now_stand_with_what_was_typed() {
        String sheet = hidden(commander.get(here + "/commander").body(), "sheet");
        reword("REC-002", "Staff both gates");
        Browser.Answer told =
                commander.post(here + "/decisions", Map.of("sheet", sheet, "REC-002.outcome", "ACCEPTED"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Staff both gates", "REC-002 was changed after you opened this page");
        Browser.Answer again = commander.post(
                here + "/decisions", Map.of("sheet", hidden(told.body(), "sheet"), "REC-002.outcome", "ACCEPTED"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void risks_are_accepted_or_passed_on() {
        add(
                "RESIDUAL_RISK",
                Map.of("statement", "Open street", "ownerKind", "ORGANISER", "ownerName", "Harbour Day Ltd"));
        String page = commander.get(here + "/commander").body();
        assertThat(page).contains("Organiser: Harbour Day Ltd");
        Browser.Answer kept = commander.post(
                here + "/acceptances",
                Map.of(
                        "sheet", hidden(page, "sheet"),
                        "RSK-001.outcome", "NOTED_AND_PASSED_ON",
                        "RSK-001.passedTo", "Harbour Day Ltd"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(commander.get(here + "/commander").body()).contains("Noted and passed on to Harbour Day Ltd");
    }

    @Test
    void the_version_that_was_shown_is_endorsed_and_named_everywhere() {
        Version version = freeze();
        String page = commander.get(here + "/commander").body();
        Browser.Answer kept = commander.post(
                here + "/versions/1/endorsements",
                Map.of("sha256", hidden(page, "sha256"), "endorsement", "ENDORSED", "variations", ""));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(commander.get(here + "/commander").body())
                .contains(
                        "PLAN v1, endorsed ",
                        "v1 in force",
                        gatehouse.foundation.canonical.Digest.fingerprint(version.sha256()));

        Browser.Answer refused = commander.post(
                here + "/versions/1/endorsements", Map.of("sha256", "0".repeat(64), "endorsement", "RETURNED"));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void the_coordinator_reads_only_and_records_what_came_by_e_mail_for_the_commander_to_confirm() {
        String read = coordinator.get(here + "/commander").body();
        assertThat(read).contains("Record a decision made on paper").doesNotContain("Keep these decisions");
        assertThat(coordinator
                        .post(here + "/decisions", Map.of("REC-002.outcome", "ACCEPTED"))
                        .status())
                .isEqualTo(404);

        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "capacity", "COMMANDER",
                "madeById", hall.id().toString(),
                "how", "E_MAIL",
                "madeAt", "2026-01-05 10:30",
                "REC-002.outcome", "ACCEPTED"));
        Browser.Answer kept = coordinator.postFile(
                here + "/recorded-decisions", typed, "file", "order.eml", "Agreed".getBytes(UTF_8));
        assertThat(kept.status()).isEqualTo(303);

        String page = commander.get(here + "/commander").body();
        assertThat(page).contains("Confirm what was recorded for you", "to be confirmed", "order.eml");
        String id = hidden(page, "id");
        Browser.Answer neither = commander.post(
                here + "/confirmations",
                Map.of("of", "DECISION", "id", id, "answer", "PERHAPS", "words", "Not the <east> gate"));
        assertThat(neither.status()).isEqualTo(422);
        assertThat(neither.body())
                .contains("Say whether this is so, or is not so.", "href=\"#words-" + id + "\"")
                .containsPattern("id=\"words-" + id + "\"[^>]*aria-invalid=\"true\">\\s*Not the &lt;east&gt; gate")
                .contains("to be confirmed");
        Browser.Answer wordless = commander.post(
                here + "/confirmations", Map.of("of", "DECISION", "id", id, "answer", "DISPUTED", "words", " "));
        assertThat(wordless.body()).contains("Say what of this is not so");

        Browser.Answer confirmed =
                commander.post(here + "/confirmations", Map.of("of", "DECISION", "id", id, "answer", "CONFIRMED"));
        assertThat(confirmed.status()).isEqualTo(303);
        assertThat(commander.get(here + "/commander").body()).contains("confirmed by Ch Supt Ros Hall");
    }

    @Test
    void a_record_that_lacks_something_keeps_what_was_typed() {
        Browser.Answer told = coordinator.post(
                here + "/recorded-decisions",
                Map.of("madeBy", "ACC Lee", "how", "SPOKEN", "REC-002.outcome", "ACCEPTED"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("Say when this was decided.", "value=\"ACC Lee\"");
    }

    @Test
    void the_other_records_have_their_pages() {
        add("RESIDUAL_RISK", Map.of("statement", "Open street", "ownerKind", "ORGANISER"));
        freeze();
        assertThat(coordinator.get(here + "/recorded-acceptances").body()).contains("Open street");
        assertThat(coordinator.get(here + "/versions/1/recorded-endorsements").body())
                .contains("Fingerprint");
        assertThat(coordinator.get(here + "/versions/7/recorded-endorsements").status())
                .isEqualTo(404);
    }

    @Test
    void a_sheet_is_issued_for_the_recommendations_chosen_and_stays_as_it_was() {
        Browser.Answer issued = coordinator.post(here + "/decision-sheets", Map.of("chosen", "REC-001"));
        assertThat(issued.status()).isEqualTo(303);
        reword("REC-001", "Close both streets");

        String sheet = coordinator.get(issued.location()).body();
        assertThat(sheet).contains("Close Quay Street to vehicles").doesNotContain("Staff the east gate", "Close both");
        assertThat(coordinator.get(here + "/decision-sheets").body()).contains(issued.location());
        assertThat(coordinator.post(here + "/decision-sheets", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void delivery_is_reported_and_shown_beside_the_recommendation() {
        Browser.Answer told = coordinator.post(
                here + "/deliveries", Map.of("recommendation", "REC-002", "state", "VERIFIED", "owner", "Insp Roy"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("value=\"Insp Roy\"");
        Browser.Answer kept = coordinator.post(
                here + "/deliveries",
                Map.of("recommendation", "REC-002", "state", "VERIFIED", "owner", "Insp Roy", "words", "Seen by me"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(coordinator.get(here + "/deliveries").body()).contains("Verified in place", "Seen by me");
        assertThat(coordinator.get(here + "/recommendations/REC-002").body()).contains("Verified in place, Insp Roy");
    }

    @Test
    void the_log_says_which_words_the_commander_saw_and_which_record_was_looked_at() {
        String sheet = hidden(commander.get(here + "/commander").body(), "sheet");
        assertThat(looks("commander")).containsExactly("{\"by\":\"Ch Supt Ros Hall\",\"sheet\":\"" + sheet + "\"}");

        freeze();
        coordinator.get(here + "/recorded-decisions");
        coordinator.get(here + "/recorded-acceptances");
        coordinator.get(here + "/versions/1/recorded-endorsements");
        for (String form : List.of("recorded-decisions", "recorded-acceptances", "recorded-endorsements")) {
            assertThat(looks(form)).containsExactly("{\"by\":\"Insp Jo Field\"}");
        }
    }

    private List<String> looks(String object) {
        return program.sql()
                .sql("""
                        select convert_from(d.body, 'UTF8') from audit_entry e join audit_detail d on d.entry_id = e.id
                        where e.plan_id = :plan and e.object = :object and e.outcome = 'SEEN'
                        """)
                .param("plan", plan)
                .param("object", object)
                .query(String.class)
                .list();
    }

    private Browser.Answer decide(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("sheet", hidden(commander.get(here + "/commander").body(), "sheet"));
        return commander.post(here + "/decisions", all);
    }

    private void recommend(String statement, String askedOf, String neededBy, String leadTime) {
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("statement", statement, "askedOf", askedOf, "neededBy", neededBy, "ifNotDone", "Not answered"));
        typed.put("leadTimeDays", leadTime);
        add("RECOMMENDATION", typed);
    }

    private void add(String kind, Map<String, String> typed) {
        program.part(ItemService.class)
                .add(
                        doing(Action.PLAN_CHANGE),
                        ItemForm.filled(program.part(Kinds.class).get(kind), "", boxes(typed)));
    }

    private void reword(String reference, String words) {
        ItemService items = program.part(ItemService.class);
        var kind = program.part(Kinds.class).get("RECOMMENDATION");
        ItemForm form = program.part(gatehouse.foundation.access.Entrance.class)
                .look(doing(Action.PLAN_SEE), "item", change -> ItemForm.of(items.get(change, kind, reference)));
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put("statement", List.of(words));
        items.save(
                doing(Action.PLAN_CHANGE), kind, reference, new ItemForm(kind, reference, form.revision(), "", typed));
    }

    private Version freeze() {
        return program.part(VersionService.class).freeze(doing(Action.VERSION_FREEZE), "For the commander");
    }

    private Doing doing(Action action) {
        return Doing.byPerson(field.id(), "test", action, Optional.of(plan)).using(World.use("once"));
    }

    private static Map<String, List<String>> boxes(Map<String, String> typed) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        typed.forEach((name, words) -> boxes.put(name, List.of(words)));
        return boxes;
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\">")
                .matcher(page);
        assertThat(found.find()).as("a field named " + name).isTrue();
        return found.group(1);
    }
}
