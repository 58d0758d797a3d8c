package gatehouse.action.commander;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.World;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator and a commander, each at a browser, with a plan that asks the commander for two things. */
final class TwoDesks implements AutoCloseable {
    final RunningProgram program = RunningProgram.start();
    final Account field = program.account("Insp Jo Field", Role.COORDINATOR);
    final Account hall = program.account("Ch Supt Ros Hall", Role.STRATEGIC_COMMANDER);
    final Browser coordinator = program.signedIn(field);
    final Browser commander = program.signedIn(hall);
    private UUID plan;

    /** Another plan, in which nothing has been decided. */
    void begin() {
        plan = program.plan("Harbour Day");
        program.join(plan, field, Capacity.COORDINATOR);
        program.join(plan, hall, Capacity.ENDORSER);
        recommend("Close Quay Street to vehicles", "ORGANISER", "2099-06-01", "14");
        recommend("Staff the east gate", "POLICE", "2099-03-01", "");
    }

    UUID plan() {
        return plan;
    }

    String here() {
        return "/plans/" + plan;
    }

    @Override
    public void close() {
        program.close();
    }

    Browser.Answer decide(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("sheet", hidden(commander.get(here() + "/commander").body(), "sheet"));
        return commander.post(here() + "/decisions", all);
    }

    private void recommend(String statement, String askedOf, String neededBy, String leadTime) {
        Map<String, String> typed = new LinkedHashMap<>(
                Map.of("statement", statement, "askedOf", askedOf, "neededBy", neededBy, "ifNotDone", "Not answered"));
        typed.put("leadTimeDays", leadTime);
        add("RECOMMENDATION", typed);
    }

    void add(String kind, Map<String, String> typed) {
        program.part(ItemService.class)
                .add(
                        doing(Action.PLAN_CHANGE),
                        ItemForm.filled(program.part(Kinds.class).get(kind), "", boxes(typed)));
    }

    void reword(String reference, String words) {
        ItemService items = program.part(ItemService.class);
        var kind = program.part(Kinds.class).get("RECOMMENDATION");
        ItemForm form = program.part(Entrance.class)
                .look(doing(Action.PLAN_SEE), "item", change -> ItemForm.of(items.get(change, kind, reference)));
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put("statement", List.of(words));
        items.save(
                doing(Action.PLAN_CHANGE), kind, reference, new ItemForm(kind, reference, form.revision(), "", typed));
    }

    Version freeze() {
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

    static String hidden(String page, String name) {
        Matcher found = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\">")
                .matcher(page);
        assertThat(found.find()).as("a field named " + name).isTrue();
        return found.group(1);
    }
}
