package gatehouse.output.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.action.version.Version;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.plan.FormSet;
import gatehouse.plan.plan.PlanForm;
import gatehouse.tasking.tasking.BeginForm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A plan from its lightest form to its heaviest, with nothing typed again and each form kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromotionTest {
    private World world;
    private DocumentService documents;

    @BeforeAll
    void open() {
        world = new World();
        documents = new DocumentService(world.entrance, world.versions, world.endorsements, world.files);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_record_becomes_concise_and_then_full_and_each_form_is_issued_from_what_was_typed_once() {
        UUID plan = record("Crane on the quay");
        promote(plan, "CONCISE");
        promote(plan, "FULL");
        freeze(plan, "For the commander");

        assertThat(versions(plan)).extracting(Version::number).containsExactly(3, 2, 1);
        assertThat(issue(plan, 1, "record", "pdf").file().name()).contains("record");
        assertThat(issue(plan, 2, "concise", "pdf").bytes()).isNotEmpty();
        assertThat(issue(plan, 3, "full", "docx").bytes()).isNotEmpty();
        assertThat(references(plan)).containsExactly("ADV-001", "EVT-001", "TSK-001");
        assertThat(forms(plan))
                .extracting(FormSet::form)
                .containsExactly(PlanForm.RECORD_OF_ADVICE, PlanForm.CONCISE, PlanForm.FULL);
    }

    @Test
    void the_first_form_is_the_same_bytes_before_and_after() {
        UUID plan = record("Crane on the quay");
        freeze(plan, "As given");
        byte[] before = issue(plan, 1, "record", "pdf").bytes();
        byte[] copy = issue(plan, 1, "record", "docx").bytes();
        promote(plan, "CONCISE");

        assertThat(versions(plan))
                .as("what was frozen already is not frozen again")
                .hasSize(1);
        assertThat(issue(plan, 1, "record", "pdf").bytes()).isEqualTo(before);
        assertThat(issue(plan, 1, "record", "docx").bytes()).isEqualTo(copy);
    }

    @Test
    void a_promotion_says_in_the_log_from_what_to_what() {
        UUID plan = record("Crane on the quay");
        promote(plan, "CONCISE");

        assertThat(count("""
                        select count(*) from audit_entry e join audit_detail d on d.entry_id = e.id
                        where e.plan_id = :plan and e.action = 'plan.form'
                            and convert_from(d.body, 'UTF8') like '%"form":"CONCISE","from":"RECORD_OF_ADVICE"%'
                        """, plan)).isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where plan_id = :plan and action = 'version.frozen'", plan))
                .isEqualTo(1);
    }

    @Test
    void a_plan_is_not_made_into_a_lighter_form_but_for_the_full_into_the_concise() {
        UUID plan = record("Crane on the quay");
        promote(plan, "FULL");
        promote(plan, "CONCISE");

        assertThatThrownBy(() -> promote(plan, "REVIEW"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A plan is not made into a lighter review.");
        assertThatThrownBy(() -> promote(plan, "CONCISE")).hasMessage("The plan is in that form already.");
        assertThatThrownBy(() -> promote(plan, "NAPKIN")).hasMessage("“NAPKIN” is not one of the forms.");
        assertThat(versions(plan)).as("going back keeps nothing more").hasSize(1);
    }

    @Test
    void what_a_record_says_of_the_event_and_of_who_asked_stands_where_the_heavier_form_asks_for_it() {
        UUID plan = record("Crane on the quay");
        promote(plan, "CONCISE");

        assertThat(answer(plan, "EVENT", "name")).contains("Crane on the quay");
        assertThat(answer(plan, "EVENT", "history"))
                .contains("Advice already given: ADV-001, to Insp Dee Carrow, 2026-06-20 11:40.");
        assertThat(answer(plan, "TASKING", "task")).contains("Advice on Crane on the quay, first given as ADV-001.");
        assertThat(answer(plan, "TASKING", "askedBy")).contains("Insp Dee Carrow");
        assertThat(answer(plan, "TASKING", "askedByRole")).contains("Harbour section");
        assertThat(answer(plan, "TASKING", "formWanted")).contains("CONCISE");
        assertThat(answer(plan, "TASKING", "coordinator")).contains("Insp Jo Field");
        assertThat(new String(
                        world.sql
                                .sql("select body from plan_version where plan_id = :plan")
                                .param("plan", plan)
                                .query(byte[].class)
                                .single(),
                        UTF_8))
                .as("its first form was kept before anything was added")
                .contains("ADV-001")
                .doesNotContain("TSK-001");
    }

    @Test
    void the_full_form_keeps_what_was_not_known_when_the_advice_was_given() throws IOException {
        UUID plan = record("Crane on the quay");
        promote(plan, "CONCISE");
        promote(plan, "FULL");
        freeze(plan, "For the commander");

        assertThat(DocxTest.parts(issue(plan, 3, "full", "docx").bytes()).get("word/document.xml"))
                .contains("Who drives the crane");
    }

    @Test
    void what_was_marked_higher_than_the_plan_stays_so_where_it_is_said_again() {
        UUID plan = record("Crane on the quay", "OFFICIAL", "OFFICIAL-SENSITIVE");
        promote(plan, "CONCISE");

        assertThat(world.sql
                        .sql("select distinct marking from plan_item where plan_id = :plan")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .containsExactly("OFFICIAL-SENSITIVE");
    }

    @Test
    void what_stands_there_already_is_left_as_it_is() {
        UUID plan = record("Crane on the quay");
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                ItemForm.filled(world.kinds.get("TASKING"), "", Map.of("task", List.of("As the commander put it"))));
        promote(plan, "CONCISE");
        promote(plan, "FULL");

        assertThat(references(plan)).containsExactly("ADV-001", "EVT-001", "TSK-001");
        assertThat(answer(plan, "TASKING", "task")).contains("As the commander put it");
        assertThat(answer(plan, "TASKING", "askedBy")).isEmpty();
    }

    private List<String> references(UUID plan) {
        return world.sql
                .sql("select reference from plan_item where plan_id = :plan order by reference")
                .param("plan", plan)
                .query(String.class)
                .list();
    }

    private Optional<String> answer(UUID plan, String kind, String question) {
        return world.entrance.look(
                world.by(world.field, Action.PLAN_SEE, plan),
                "test",
                change -> world.items
                        .ofKind(change, world.kinds.get(kind), false)
                        .get(0)
                        .answers()
                        .text(question));
    }

    private UUID record(String about) {
        return record(about, "OFFICIAL-SENSITIVE", "");
    }

    private UUID record(String about, String ofPlan, String marking) {
        ItemForm advice = ItemForm.filled(
                world.kinds.get("ADVICE"),
                marking,
                Map.of(
                        "about", List.of(about),
                        "toWhom", List.of("Insp Dee Carrow"),
                        "toWhomRole", List.of("Harbour section"),
                        "givenAt", List.of("2026-06-20 11:40"),
                        "notKnown", List.of("Who drives the crane"),
                        "advice", List.of("Keep the quay clear while it is moved.")));
        String address = world.begin.byAdvice(
                world.by(world.field, Action.PLAN_BEGIN), new BeginForm(about, "RECORD_OF_ADVICE", ofPlan, advice));
        return UUID.fromString(address.substring("/plans/".length(), address.indexOf("/", "/plans/".length())));
    }

    private void promote(UUID plan, String form) {
        world.plans.promote(world.by(world.field, Action.PLAN_CHANGE, plan), form);
    }

    private void freeze(UUID plan, String reason) {
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan), reason);
    }

    private IssuedDocument issue(UUID plan, int version, String form, String type) {
        return documents.issue(world.by(world.field, Action.DOCUMENT_ISSUE, plan), version, form, type);
    }

    private List<Version> versions(UUID plan) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "test", world.versions::ofPlan);
    }

    private List<FormSet> forms(UUID plan) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "test", world.plans::forms);
    }

    private int count(String query, UUID plan) {
        return world.sql.sql(query).param("plan", plan).query(Integer.class).single();
    }
}
