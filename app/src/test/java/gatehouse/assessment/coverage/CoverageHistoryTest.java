package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What was saved, read back save by save, gives the grid that the plan shows. */
class CoverageHistoryTest {
    private static World world;
    private static CoverageService service;
    private UUID plan;

    @BeforeAll
    static void open() {
        world = new World();
        service = new CoverageService(world.entrance, world.kinds, world.items);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void history_replays_to_the_same_grid() {
        for (int seed = 1; seed <= 4; seed++) {
            lived(new Random(seed));
            Coverage now = look(service::inDraft);
            Coverage again = Coverage.of(replayed(), look(world.items::asked));

            assertThat(again.squares().toList())
                    .as("seed " + seed)
                    .isNotEmpty()
                    .isEqualTo(now.squares().toList());
        }
    }

    private void lived(Random random) {
        plan = world.plan("Harbour Day");
        add("PHASE", Map.of("name", "Arrivals", "phaseType", "INGRESS"));
        add("PHASE", Map.of("name", "Leaving", "phaseType", "EGRESS"));
        add("ZONE", Map.of("name", "Quay", "occupancy", "900"));
        add("ZONE", Map.of("name", "Lane"));
        for (int step = 0; step < 25; step++) {
            step(random);
        }
    }

    private void step(Random random) {
        List<Item> all = look(change -> world.items.ofKind(change, service.assessment(), true));
        Item one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        int what = one == null ? 0 : random.nextInt(5);
        if (what == 0) {
            fillWhatIsOpen(random);
        } else if (one.isRemoved()) {
            world.items.restore(doing(), one.kind(), one.reference(), one.revision());
        } else if (what == 1) {
            world.items.remove(doing(), one.kind(), one.reference(), one.revision(), "By chance");
        } else if (what == 2 && one.answers().list("zones").size() > 1) {
            service.split(doing(), one.reference(), one.revision(), List.of("ZON-001"), List.of());
        } else {
            Map<String, List<String>> typed =
                    new LinkedHashMap<>(ItemForm.of(one).typed());
            typed.put("phases", List.of(random.nextBoolean() ? "PHA-001" : "PHA-002"));
            world.items.save(
                    doing(),
                    one.kind(),
                    one.reference(),
                    new ItemForm(one.kind(), one.reference(), one.revision(), "", typed));
        }
    }

    /** What somebody has looked at is not filled a second time. */
    private void fillWhatIsOpen(Random random) {
        FillForm form = filled(random);
        List<String> open = form.squares().stream()
                .filter(key -> look(service::inDraft).square(key).orElseThrow().notConsidered() > 0)
                .toList();
        if (!open.isEmpty()) {
            service.fill(
                    doing(),
                    new FillForm(
                            open,
                            form.pasted(),
                            form.method(),
                            form.outcome(),
                            form.reason(),
                            form.reliesOn(),
                            form.likelihood(),
                            form.impact()));
        }
    }

    private static FillForm filled(Random random) {
        String method = List.of("VAW", "MTA", "FAW").get(random.nextInt(3));
        List<String> squares = new ArrayList<>();
        for (String place : List.of("ZON-001", "ZON-002")) {
            for (String phase : List.of("PHA-001", "PHA-002")) {
                if (squares.isEmpty() || random.nextBoolean()) {
                    squares.add(method + "|" + place + "|" + phase);
                }
            }
        }
        String level = String.valueOf(1 + random.nextInt(4));
        return random.nextBoolean()
                ? new FillForm(squares, "", method, "APPLICABLE", "Beside the road", "", level, level)
                : new FillForm(squares, "", method, "NOT_APPLICABLE", "No road", "", "", "");
    }

    /** The items as the last of their kept saves has them. */
    private List<Item> replayed() {
        Map<String, Item> items = new LinkedHashMap<>();
        world.sql
                .sql("""
                        select r.body from item_revision r join plan_item i on i.id = r.item_id
                        where i.plan_id = :plan order by i.kind, i.number, r.revision
                        """)
                .param("plan", plan)
                .query((row, n) -> item(JsonReader.object(row.getBytes("body"))))
                .list()
                .forEach(item -> items.put(item.reference(), item));
        return List.copyOf(items.values());
    }

    private static Item item(Map<String, Object> body) {
        Kind kind = world.kinds.get((String) body.get("kind"));
        String reference = (String) body.get("reference");
        Map<String, Answer> answers = new LinkedHashMap<>();
        ((Map<?, ?>) body.get("answers")).forEach((name, value) -> answers.put((String) name, answer(value)));
        Optional<Item.Removal> removal = Optional.ofNullable((Map<?, ?>) body.get("removed"))
                .map(removed -> new Item.Removal((String) removed.get("at"), (String) removed.get("because")));
        String title = (String) ((Answer.Given) answers.getOrDefault(kind.titleField(), new Answer.Given(""))).value();
        return new Item(new UUID(0, 0), kind, reference, 0, 0, "", title, new Answers(answers), removal);
    }

    private static Answer answer(Object value) {
        return value instanceof Map<?, ?> blank
                ? new Answer.Blank(BlankState.valueOf((String) blank.get("blank")), (String) blank.get("words"))
                : new Answer.Given(value);
    }

    private <T> T look(Function<gatehouse.foundation.access.Change, T> work) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, plan), "coverage", work);
    }

    private Doing doing() {
        return world.by(world.field, Action.PLAN_CHANGE, plan);
    }

    private void add(String kind, Map<String, String> typed) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        typed.forEach((name, value) -> boxes.put(name, List.of(value)));
        world.items.add(doing(), ItemForm.filled(world.kinds.get(kind), "", boxes));
    }
}
