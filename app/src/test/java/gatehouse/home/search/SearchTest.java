package gatehouse.home.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTest {
    private World world;
    private SearchService search;
    private UUID plan;

    @BeforeEach
    void begin() {
        world = new World();
        search = new SearchService(world.plans, world.kinds);
        plan = world.plan("Harbour Day");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_person_finds_in_their_own_plans_alone() {
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));

        assertThat(titles(world.field, "gates staffed")).containsExactly("The east gate is not staffed");
        assertThat(titles(world.marsh, "east gate")).hasSize(1);
        assertThat(titles(world.stranger, "east gate")).isEmpty();
        assertThat(found(world.stranger, "Harbour").plans()).isEmpty();
        assertThat(found(world.stranger, "VUL-001").hits()).isEmpty();
    }

    @Test
    void the_owner_of_another_plan_finds_nothing_of_this_one() {
        UUID owner = world.person("Sgt Viv Owner", Role.PLAN_OWNER);
        world.sql
                .sql("insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)"
                        + " values (gen_random_uuid(), :plan, :person, 'PLAN_OWNER', 'test', now())")
                .param("plan", plan)
                .param("person", owner)
                .update();
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));

        assertThat(found(owner, "gate")).isEqualTo(Found.NOTHING);
        assertThat(found(owner, "Harbour")).isEqualTo(Found.NOTHING);
    }

    @Test
    void someone_taken_off_a_plan_finds_nothing_of_it_from_then() {
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));
        assertThat(titles(world.marsh, "gate")).hasSize(1);

        world.sql
                .sql("update plan_member set ended_at = now(), ended_by = 'test' where person_id = :person")
                .param("person", world.marsh)
                .update();

        assertThat(found(world.marsh, "gate")).isEqualTo(Found.NOTHING);
    }

    @Test
    void what_is_found_changes_with_the_words_and_goes_with_what_is_removed() {
        Kind kind = world.kinds.get("VULNERABILITY");
        String made = add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));

        save(kind, made, "The slipway is open at low water");
        assertThat(titles(world.field, "gate")).isEmpty();
        assertThat(titles(world.field, "slipways")).containsExactly("The slipway is open at low water");

        Doing change = world.by(world.field, Action.PLAN_CHANGE, plan);
        world.items.remove(change, kind, made, item(kind, made).revision(), "Said twice");
        assertThat(titles(world.field, "slipway")).isEmpty();
        assertThat(found(world.field, "VUL-001").all()).isZero();

        Doing again = world.by(world.field, Action.PLAN_CHANGE, plan);
        world.items.restore(again, kind, made, item(kind, made).revision());
        assertThat(titles(world.field, "slipway")).hasSize(1);
    }

    @Test
    void words_in_quotes_stand_together_the_small_ones_too() {
        add(plan, "VULNERABILITY", Map.of("statement", "Restriction of flying for the display"));
        add(plan, "VULNERABILITY", Map.of("statement", "Flying is over by noon"));
        add(plan, "VULNERABILITY", Map.of("statement", "A drone flies over the <b>crowd</b>"));
        add(plan, "VULNERABILITY", Map.of("statement", "Gulls fly over. Nobody looks"));

        assertThat(titles(world.field, "fly over")).hasSize(4);
        assertThat(titles(world.field, "\"fly over\""))
                .containsExactlyInAnyOrder("A drone flies over the <b>crowd</b>", "Gulls fly over. Nobody looks");
        assertThat(found(world.field, "“fly over” nobody").all()).isEqualTo(1);
        assertThat(titles(world.field, "\"over the crowd\"")).hasSize(1);
        assertThat(titles(world.field, "\"restriction of flying\" or gulls")).hasSize(2);
        assertThat(found(world.field, "\"harbour day\"").plans()).hasSize(1);
        assertThat(found(world.field, "\"the harbour\"").plans()).isEmpty();
    }

    @Test
    void a_reference_finds_its_item_first_however_it_is_typed() {
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));
        add(plan, "VULNERABILITY", Map.of("statement", "As VUL-001, at the west gate"));

        for (String typed : List.of("VUL-001", "vul-1", "Vul 001", "VUL1")) {
            assertThat(found(world.field, typed).hits().get(0).reference())
                    .as(typed)
                    .isEqualTo("VUL-001");
        }
        assertThat(found(world.field, "VUL-001").hits().get(0).exact()).isTrue();
        assertThat(titles(world.field, "VUL-001")).hasSize(2);
        assertThat(titles(world.field, "VUL-009")).isEmpty();
    }

    @Test
    void quotation_marks_of_any_make_are_no_part_of_a_word() {
        add(plan, "VULNERABILITY", Map.of("statement", "The “east gate” is the harbour’s – always open"));

        for (String words : List.of("gate", "east", "harbour", "\"east gate\"", "“east gate”", "harbour’s")) {
            assertThat(found(world.field, words).all()).as(words).isEqualTo(1);
        }
        assertThat(found(world.field, "“gate east”").all()).isZero();
    }

    @Test
    void another_name_of_a_place_finds_it() {
        add(plan, "ZONE", Map.of("name", "Fish Quay", "aliases", "Sector Nine\nThe Hard"));

        assertThat(titles(world.field, "\"sector nine\"")).containsExactly("Fish Quay");
        assertThat(titles(world.field, "hard -quay")).isEmpty();
    }

    @Test
    void a_plan_is_found_by_its_name_and_its_reference() {
        assertThat(found(world.field, "harbour").plans())
                .extracting(PlanHit::name)
                .containsExactly("Harbour Day");
        assertThat(found(world.field, "p-0001").plans()).hasSize(1);
        assertThat(found(world.field, "regatta").plans()).isEmpty();
    }

    @Test
    void filters_leave_out_what_is_elsewhere() {
        UUID regatta = world.plan("Regatta");
        add(plan, "VULNERABILITY", Map.of("statement", "The gate is not staffed"));
        add(plan, "RECOMMENDATION", Map.of("statement", "Staff the gate", "askedOf", "POLICE"));
        add(regatta, "VULNERABILITY", Map.of("statement", "The gate is low"));
        add(regatta, "EVENT", Map.of("name", "Regatta", "firstDay", "2031-12-31", "lastDay", "2032-01-02"));

        assertThat(find(world.field, "gate", regatta.toString(), "", "").all()).isEqualTo(1);
        assertThat(find(world.field, "gate", "", "VULNERABILITY", "").all()).isEqualTo(2);
        assertThat(find(world.field, "gate", "", "IN_ASSESSMENT", "").all()).isEqualTo(2);
        assertThat(find(world.field, "gate", "", "IN_OPTIONS", "").all()).isEqualTo(1);
        assertThat(find(world.field, "regatta", "", "IN_TASKING", "").all()).isEqualTo(1);
        assertThat(find(world.field, "regatta", "", "TASKING", "").all()).isZero();
        assertThat(find(world.field, "gate", "", "", "2032").all()).isEqualTo(1);
        assertThat(find(world.field, "gate", "", "", "2030").all()).isZero();
        assertThat(filters(world.field).years())
                .extracting(option -> option.words())
                .containsExactly("2032", "2031");
        assertThat(filters(world.stranger)).isEqualTo(new SearchService.Filters(List.of(), List.of()));
    }

    @Test
    void a_plan_that_is_not_theirs_cannot_be_chosen_to_look_into() {
        UUID hidden = hidden();

        assertThat(find(world.marsh, "gate", hidden.toString(), "", "")).isEqualTo(Found.NOTHING);
    }

    @Test
    void a_hidden_plan_changes_neither_what_is_found_nor_how_many_nor_in_which_order() {
        for (int n = 0; n < 30; n++) {
            add(plan, "VULNERABILITY", Map.of("statement", "Gate " + n + (n % 3 == 0 ? " by the gate" : " of wood")));
        }
        List<String> asked =
                List.of("gate", "gate wood", "wood or canary", "VUL-003", "harbour", "canary", "\"by the gate\"");
        List<Found> before =
                asked.stream().map(words -> found(world.marsh, words)).toList();
        SearchService.Filters offered = filters(world.marsh);

        hidden();

        assertThat(asked.stream().map(words -> found(world.marsh, words)).toList())
                .isEqualTo(before);
        assertThat(filters(world.marsh)).isEqualTo(offered);
        assertThat(before.get(0).all()).isEqualTo(30);
        assertThat(found(world.stranger, "canary").all()).isEqualTo(40);
    }

    /** A plan of someone else in the same force, with the same words and a canary in every item. */
    private UUID hidden() {
        UUID hidden = world.plan("Harbour Day, the canary");
        world.sql
                .sql("update plan_member set ended_at = now(), ended_by = 'test' where plan_id = :plan")
                .param("plan", hidden)
                .update();
        world.member(hidden, world.stranger, Capacity.COORDINATOR);
        for (int n = 0; n < 40; n++) {
            Doing change = world.by(world.stranger, Action.PLAN_CHANGE, hidden);
            world.items.add(
                    change, form("VULNERABILITY", Map.of("statement", "Gate of wood by the gate, canary " + n)));
        }
        return hidden;
    }

    @Test
    void words_that_say_nothing_find_nothing_and_that_is_told() {
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));

        assertThat(found(world.field, "the of").wordless()).isTrue();
        assertThat(found(world.field, "the of").all()).isZero();
        assertThat(found(world.field, "' & | ! :* ( \\ <->").hits()).isEmpty();
        assertThat(found(world.field, "x".repeat(201))).isEqualTo(Found.NOTHING);
    }

    @Test
    void what_was_looked_for_is_marked_in_the_words_around_it() {
        add(plan, "VULNERABILITY", Map.of("statement", "Weak", "evidence", "The gates <b>are</b> of wood"));

        assertThat(found(world.field, "gate").hits().get(0).around())
                .filteredOn(Hit.Piece::sought)
                .extracting(Hit.Piece::words)
                .containsExactly("gates");
    }

    @Test
    void every_search_is_in_the_log_with_what_it_showed() {
        add(plan, "VULNERABILITY", Map.of("statement", "The east gate is not staffed"));
        found(world.field, "gate");

        assertThat(world.sql
                        .sql("select convert_from(d.body, 'UTF8') from audit_entry e join audit_detail d"
                                + " on d.entry_id = e.id where e.action = 'search' and e.outcome = 'SEEN'")
                        .query(String.class)
                        .single())
                .contains("gate", "P-0001 VUL-001");
    }

    private List<String> titles(UUID person, String words) {
        return found(person, words).hits().stream().map(Hit::title).toList();
    }

    private Found found(UUID person, String words) {
        return find(person, words, "", "", "");
    }

    private Found find(UUID person, String words, String in, String part, String year) {
        Question question = Question.read(words, in, part, year, "");
        return world.entrance.look(world.by(person, Action.SEARCH), "search", change -> search.find(change, question));
    }

    private SearchService.Filters filters(UUID person) {
        return world.entrance.look(world.by(person, Action.SEARCH), "search", search::filters);
    }

    private String add(UUID to, String kind, Map<String, String> typed) {
        Doing change = world.by(world.field, Action.PLAN_CHANGE, to);
        String address = world.items.add(change, form(kind, typed));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void save(Kind kind, String reference, String statement) {
        Map<String, String> typed = Map.of(
                "statement",
                statement,
                "revision",
                String.valueOf(item(kind, reference).revision()));
        world.items.save(
                world.by(world.field, Action.PLAN_CHANGE, plan), kind, reference, form("VULNERABILITY", typed));
    }

    private Item item(Kind kind, String reference) {
        return world.entrance.look(
                world.by(world.field, Action.PLAN_SEE, plan),
                "item",
                change -> world.items.get(change, kind, reference));
    }

    private ItemForm form(String kind, Map<String, String> typed) {
        Map<String, List<String>> request = new HashMap<>();
        typed.forEach((name, value) -> request.put(name, List.of(value)));
        return ItemForm.typed(world.kinds.get(kind), request);
    }
}
