package gatehouse.home.search;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decision.DecisionsForm;
import gatehouse.action.decision.Desk;
import gatehouse.action.decision.RecordedForm;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Files: found by their names and by what was said of them, where they hang, by those who may read that. */
class SearchFilesTest {
    private World world;
    private Desk desk;
    private SearchService search;

    @BeforeEach
    void begin() {
        world = new World();
        desk = new Desk(world);
        search = new SearchService(world.plans, world.kinds);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_evidence_of_decisions_is_one_file_whatever_number_of_them_it_is_of() {
        String first = desk.police("Staff the east gate");
        String second = desk.police("Close the slipway");
        decided(Map.of(first + ".outcome", "ACCEPTED", second + ".outcome", "ACCEPTED"), "signed-sheet_gold.pdf");

        for (String words :
                List.of("signed sheet", "gold signed", "\"signed-sheet_gold.pdf\"", "e-mail of 5 January")) {
            List<Hit> hits = found(world.marsh, words, Question.FILES).hits();
            assertThat(hits).as(words).hasSize(1);
            assertThat(hits.get(0).title()).isEqualTo("signed-sheet_gold.pdf");
            assertThat(hits.get(0).beside())
                    .containsExactly(new Hit.Beside(
                            "Evidence of what was decided on REC-001 Staff the east gate and 1 more",
                            "/plans/" + desk.plan + "/recommendations/REC-001"));
            assertThat(hits.get(0).address()).startsWith("/plans/" + desk.plan + "/files/");
        }
        assertThat(found(world.stranger, "signed sheet", "")).isEqualTo(Found.NOTHING);
    }

    @Test
    void a_file_is_marked_as_the_highest_of_all_that_it_hangs_on() {
        String first = desk.police("Staff the east gate");
        String second = desk.police("Close the slipway");
        decided(Map.of(first + ".outcome", "ACCEPTED", second + ".outcome", "ACCEPTED"), "sheet.pdf");
        world.sql.sql("update plan set marking = 'OFFICIAL'").update();
        world.sql
                .sql("update plan_item set marking = 'OFFICIAL-SENSITIVE' where reference = :second")
                .param("second", second)
                .update();

        assertThat(found(world.marsh, "sheet", "").hits())
                .extracting(Hit::marking)
                .containsExactly("OFFICIAL-SENSITIVE");
    }

    @Test
    void an_owner_of_another_plan_and_someone_taken_off_the_plan_find_no_file() {
        decided(Map.of(desk.police("Staff the east gate") + ".outcome", "ACCEPTED"), "sheet.pdf");
        UUID owner = world.person("Viv Owner", Role.PLAN_OWNER);
        world.member(desk.plan, owner, Capacity.PLAN_OWNER);

        assertThat(found(owner, "sheet", "")).isEqualTo(Found.NOTHING);
        assertThat(found(world.marsh, "sheet", "").all()).isEqualTo(1);
        world.sql
                .sql("update plan_member set ended_at = now(), ended_by = 'test' where person_id = :person")
                .param("person", world.marsh)
                .update();
        assertThat(found(world.marsh, "sheet", "")).isEqualTo(Found.NOTHING);
    }

    @Test
    void a_version_that_came_in_is_found_by_the_words_in_its_files_name_and_goes_with_its_item() {
        desk.add("OTHER_PLAN", Map.of("planTitle", "Stewarding plan", "planType", "CROWD"));
        desk.add("RECEIVED_VERSION", Map.of("plan", "PLN-001", "label", "v2", "fileName", "Stewards_roster-june.xlsx"));

        for (String words : List.of("roster june", "\"Stewards_roster-june.xlsx\"")) {
            List<Hit> hits = found(world.hall, words, Question.FILES).hits();
            assertThat(hits).extracting(Hit::reference).as(words).containsExactly("RCV-001");
            assertThat(hits.get(0).address()).isEqualTo("/plans/" + desk.plan + "/versions-received/RCV-001");
        }
        world.items.remove(
                desk.by(world.field, Action.PLAN_CHANGE), world.kinds.get("RECEIVED_VERSION"), "RCV-001", 1, "Twice");
        assertThat(found(world.hall, "roster june", "").all()).isZero();
    }

    @Test
    void a_fact_from_a_table_is_readable_and_says_where_it_stands() {
        desk.add("OTHER_PLAN", Map.of("planTitle", "Stewarding plan", "planType", "CROWD"));
        for (String row : List.of("4", "5")) {
            desk.add(
                    "FACT",
                    Map.of(
                            "plan", "PLN-001",
                            "words", "Gate A | 10:00 | Marshals",
                            "factKind", "RESOURCE",
                            "anchor", "Table 2, row " + row));
        }

        assertThat(found(world.hall, "marshals", "").hits())
                .extracting(Hit::title, hit -> hit.beside().get(0).words())
                .containsExactly(
                        tuple("Gate A · 10:00 · Marshals", "In Stewarding plan, Table 2, row 4"),
                        tuple("Gate A · 10:00 · Marshals", "In Stewarding plan, Table 2, row 5"));
    }

    private void decided(Map<String, String> outcomes, String file) {
        RecordedForm.File evidence =
                new RecordedForm.File(file, "application/pdf", new ByteArrayInputStream("Agreed".getBytes(UTF_8)));
        world.decisions.record(
                desk.by(world.marsh, Action.DECISION_RECORD),
                new DecisionsForm("", outcomes),
                new RecordedForm(desk.email(Map.of()).typed(), Optional.of(evidence)));
    }

    private Found found(UUID person, String words, String part) {
        Question question = Question.read(words, "", part, "", "");
        return world.entrance.look(world.by(person, Action.SEARCH), "search", change -> search.find(change, question));
    }
}
