package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemServiceTest {
    private World world;
    private UUID plan;
    private Kind vulnerability;

    @BeforeAll
    void open() {
        world = new World();
        vulnerability = world.kinds.get("VULNERABILITY");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        plan = world.plan("Harbour Day");
    }

    @Test
    void an_item_is_kept_with_its_number_and_links_and_reads_back() {
        String zone = add("ZONE", Map.of("name", "Quayside"));
        String made = add("VULNERABILITY", Map.of("statement", "The east gate is not staffed", "zones", zone));

        Item item = get(vulnerability, made);
        assertThat(made).isEqualTo("VUL-001");
        assertThat(item.title()).isEqualTo("The east gate is not staffed");
        assertThat(item.answers().list("zones")).containsExactly("ZON-001");
    }

    @Test
    void every_kind_can_be_added_saved_and_read() {
        for (Kind kind : world.kinds.all()) {
            Map<String, String> typed = new LinkedHashMap<>();
            kind.fields().stream()
                    .filter(field -> field.needed())
                    .forEach(field -> typed.put(
                            field.name(),
                            field.choices().isEmpty() && field.list().isEmpty() ? words(field) : offered(field)));
            if (kind.code().equals("TASKING")) {
                continue;
            }
            String made = add(kind.code(), typed);
            Item item = get(kind, made);
            assertThat(save(kind, item)).endsWith("/" + made);
            assertThat(get(kind, made).revision()).isEqualTo(2);
            assertThat(get(kind, made).answers()).isEqualTo(item.answers());
        }
    }

    /** What leads to an item leads to the first of its kind, which was added before. */
    private String words(Field field) {
        if (field.type().isLink()) {
            return world.kinds.get(field.linksTo().get(0)).prefix() + "-001";
        }
        return field.type().isLevel() ? "1" : "Words";
    }

    @Test
    void the_second_of_two_writers_is_told_and_nothing_is_lost() {
        String made = add("VULNERABILITY", Map.of("statement", "First"));
        Item seen = get(vulnerability, made);
        save(vulnerability, seen, "Field's words", world.field);

        assertThatThrownBy(() -> save(vulnerability, seen, "Marsh's words", world.marsh))
                .hasMessageStartingWith("Insp Jo Field saved VUL-001 while you were writing.");
        assertThat(get(vulnerability, made).title()).isEqualTo("Field's words");
    }

    @Test
    void a_form_sent_twice_has_one_effect_and_one_answer() {
        Doing doing = world.by(world.field, Action.PLAN_CHANGE, plan);
        ItemForm form = typed("VULNERABILITY", Map.of("statement", "Once"));
        String first = world.items.add(doing, form);

        assertThat(world.items.add(doing, form)).isEqualTo(first);
        assertThat(all(vulnerability)).hasSize(1);
    }

    @Test
    void a_form_sent_again_with_other_words_is_refused() {
        Doing doing = world.by(world.field, Action.PLAN_CHANGE, plan);
        world.items.add(doing, typed("VULNERABILITY", Map.of("statement", "Once")));
        Doing other = doing.using(new gatehouse.foundation.access.FormUse(
                doing.use().orElseThrow().key(), World.use("other words").bodySha256()));

        assertThatThrownBy(() -> world.items.add(other, typed("VULNERABILITY", Map.of("statement", "Twice"))))
                .hasMessage(AccessRefusal.SENT_DIFFERENTLY.sentence());
    }

    @Test
    void a_removed_item_keeps_its_row_and_number() {
        add("VULNERABILITY", Map.of("statement", "First"));
        world.items.remove(world.by(world.field, Action.PLAN_CHANGE, plan), vulnerability, "VUL-001", 1, "Said twice");

        assertThat(add("VULNERABILITY", Map.of("statement", "Second"))).isEqualTo("VUL-002");
        assertThat(get(vulnerability, "VUL-001").removal())
                .map(Item.Removal::because)
                .contains("Said twice");
    }

    @Test
    void what_was_saved_meanwhile_is_neither_removed_nor_restored_unread() {
        String made = add("VULNERABILITY", Map.of("statement", "First"));
        save(vulnerability, get(vulnerability, made), "Field's words", world.field);

        assertThatThrownBy(() -> remove(vulnerability, made, 1))
                .hasMessageStartingWith("Insp Jo Field saved VUL-001 after you opened this page");
        assertThat(get(vulnerability, made).isRemoved()).isFalse();

        remove(vulnerability, made, 2);
        restore(vulnerability, made, 3);
        remove(vulnerability, made, 4);
        assertThatThrownBy(() -> restore(vulnerability, made, 3))
                .hasMessageStartingWith("Sgt Ade Marsh saved VUL-001 after you opened this page");
        assertThat(get(vulnerability, made).isRemoved()).isTrue();
    }

    @Test
    void a_restored_item_is_never_the_second_of_its_kind() {
        Kind event = world.kinds.get("EVENT");
        assertThat(event.single()).isTrue();
        String first = add("EVENT", Map.of("name", "Harbour Day"));
        remove(event, first, 1);
        String second = add("EVENT", Map.of("name", "Harbour Night"));

        assertThatThrownBy(() -> restore(event, first, 2))
                .hasMessage("This plan already has its " + event.singular() + ": " + second + ". Change that one.");
        assertThat(all(event)).extracting(Item::reference).containsExactly(second);
    }

    @Test
    void a_plans_name_and_marking_are_not_changed_over_someone_elses() {
        var seen = new gatehouse.plan.plan.PlanService.Head("Harbour Day", "OFFICIAL-SENSITIVE");
        world.plans.describe(world.by(world.field, Action.PLAN_CHANGE, plan), seen, "Harbour Week", "OFFICIAL");

        assertThatThrownBy(() -> world.plans.describe(
                        world.by(world.marsh, Action.PLAN_CHANGE, plan), seen, "Quay Day", "OFFICIAL-SENSITIVE"))
                .hasMessageContaining("the plan is now “Harbour Week”, marked “OFFICIAL”");
    }

    @Test
    void a_new_link_to_a_removed_item_is_refused_with_a_sentence() {
        add("ZONE", Map.of("name", "Quayside"));
        Kind zone = world.kinds.get("ZONE");
        world.items.remove(world.by(world.field, Action.PLAN_CHANGE, plan), zone, "ZON-001", 1, "Not used");

        assertThatThrownBy(() -> add("VULNERABILITY", Map.of("statement", "A", "zones", "ZON-001")))
                .hasMessage("ZON-001 was removed from this plan, so nothing new can lead to it. Restore it first.");
    }

    @Test
    void a_link_into_another_plan_is_refused_with_a_sentence() {
        add("ZONE", Map.of("name", "Quayside"));
        plan = world.plan("Another event");

        assertThatThrownBy(() -> add("VULNERABILITY", Map.of("statement", "A", "zones", "ZON-001")))
                .hasMessage("There is no ZON-001 in this plan.");
    }

    @Test
    void a_stranger_to_the_plan_finds_nothing_and_is_logged() {
        Doing doing = world.by(world.stranger, Action.PLAN_SEE, plan);
        assertThatThrownBy(() -> world.entrance.look(doing, "list", change -> all(vulnerability)))
                .hasMessage(AccessRefusal.NOT_HERE.sentence());
        assertThat(world.sql
                        .sql("select count(*) from audit_entry where outcome = 'DENIED' and actor_id = :who")
                        .param("who", world.stranger)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_change_that_leaves_no_entry_is_undone() {
        Doing doing = world.by(world.field, Action.PLAN_CHANGE, plan);
        assertThatThrownBy(() -> world.entrance.change(
                        doing,
                        change -> change.sql()
                                .sql("update plan set name = 'Changed' where id = :plan")
                                .param("plan", plan)
                                .update()))
                .hasMessageContaining("left no entry");
        assertThat(world.sql
                        .sql("select name from plan where id = :plan")
                        .param("plan", plan)
                        .query(String.class)
                        .single())
                .isEqualTo("Harbour Day");
    }

    @Test
    void the_program_can_neither_change_nor_delete_what_is_closed() {
        add("VULNERABILITY", Map.of("statement", "First"));
        for (String statement : List.of(
                "delete from item_revision",
                "update item_revision set saved_by = 'x'",
                "delete from audit_entry",
                "truncate audit_detail",
                "delete from plan_item",
                "delete from plan_version",
                "update plan_version set reason = 'x'",
                "delete from plan_link",
                "delete from decision")) {
            assertThatThrownBy(() -> world.sql.sql(statement).update())
                    .as(statement)
                    .isNotNull();
        }
    }

    @Test
    void hostile_words_come_back_as_they_were_typed() {
        String typed =
                "<script>alert(1)</script> \u202Eright to left\u202C \uD83D\uDE92 ' \" \\ {0} %s ${x}\nsecond line";
        String made = add("VULNERABILITY", Map.of("statement", typed, "evidence", "e".repeat(100_000)));
        assertThat(get(vulnerability, made).answers().text("statement")).contains(typed);
        assertThat(get(vulnerability, made).answers().text("evidence").orElseThrow())
                .hasSize(100_000);
    }

    private String offered(gatehouse.plan.kind.Field field) {
        Doing doing = world.by(world.field, Action.PLAN_SEE, plan);
        return world.entrance
                .look(doing, "form", change -> world.items.asked(change))
                .offered(field)
                .get(0)
                .code();
    }

    private ItemForm typed(String kind, Map<String, String> typed) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        typed.forEach((name, words) -> boxes.put(name, List.of(words)));
        return ItemForm.filled(world.kinds.get(kind), "", boxes);
    }

    private String add(String kind, Map<String, String> typed) {
        ItemForm form = typed(kind, typed);
        Doing doing = world.by(world.field, Action.PLAN_CHANGE, plan);
        String address = form.kind().isKeptByProgram()
                ? world.entrance.changeOnce(
                        doing, change -> world.items.add(change, form).reference())
                : world.items.add(doing, form);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void remove(Kind kind, String reference, int seen) {
        world.items.remove(world.by(world.marsh, Action.PLAN_CHANGE, plan), kind, reference, seen, "Said twice");
    }

    private void restore(Kind kind, String reference, int seen) {
        world.items.restore(world.by(world.field, Action.PLAN_CHANGE, plan), kind, reference, seen);
    }

    private String save(Kind kind, Item item) {
        return world.items.save(
                world.by(world.field, Action.PLAN_CHANGE, plan), kind, item.reference(), ItemForm.of(item));
    }

    private void save(Kind kind, Item seen, String words, UUID person) {
        ItemForm form =
                new ItemForm(kind, seen.reference(), seen.revision(), "", Map.of(kind.titleField(), List.of(words)));
        world.items.save(world.by(person, Action.PLAN_CHANGE, plan), kind, seen.reference(), form);
    }

    private Item get(Kind kind, String reference) {
        Doing doing = world.by(world.field, Action.PLAN_SEE, plan);
        return world.entrance.look(doing, "item", change -> world.items.get(change, kind, reference));
    }

    private List<Item> all(Kind kind) {
        Doing doing = world.by(world.field, Action.PLAN_SEE, plan);
        return world.entrance.look(doing, "list", change -> world.items.ofKind(change, kind, false));
    }
}
