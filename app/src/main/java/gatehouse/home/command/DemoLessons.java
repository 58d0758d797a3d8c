package gatehouse.home.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;
import gatehouse.record.export.PlanFileService;
import gatehouse.record.lesson.ReleaseForm;
import gatehouse.record.lesson.ReleaseService;

/** Last year's plan of the demonstration, whose lessons are released, so that this year's is asked about them. */
final class DemoLessons {
    private static final String LAST_YEAR = "/examples/harbour-day-2026.json";

    private final ApplicationContext rooms;

    DemoLessons(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    void keep(DemoPerson coordinator, UUID person) {
        UUID plan = rooms.getBean(PlanFileService.class)
                .load(Given.doing(Action.PLAN_FILE), example(), Optional.empty())
                .plan();
        rooms.getBean(MembershipService.class)
                .add(Given.doing(Action.PLAN_PEOPLE).on(plan), coordinator.signInName(), "COORDINATOR");
        lessons(plan).forEach(lesson -> release(plan, person, lesson));
    }

    private static byte[] example() {
        try (InputStream packed = DemoLessons.class.getResourceAsStream(LAST_YEAR)) {
            return packed.readAllBytes();
        } catch (IOException cannot) {
            throw new CommandProblem("The packed example cannot be read: " + Reason.of(cannot) + ".");
        }
    }

    private List<Item> lessons(UUID plan) {
        Doing looking = Given.doing(Action.PLAN_FILE).on(plan);
        return rooms.getBean(Entrance.class)
                .look(
                        looking,
                        "lessons",
                        change -> rooms.getBean(ItemService.class)
                                .ofKind(change, rooms.getBean(Kinds.class).get("LESSON"), false));
    }

    private void release(UUID plan, UUID person, Item lesson) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("title", lesson.answers().text("statement").orElse(""));
        typed.add("toDo", lesson.answers().text("toDo").orElse(""));
        typed.add("venues", String.join("\n", lesson.answers().list("venues")));
        typed.add("measures", String.join("\n", lesson.answers().list("measures")));
        typed.addAll("methods", lesson.answers().list("methods"));
        typed.addAll("phases", lesson.answers().list("phaseTypes"));
        typed.add("read", "YES");
        FormUse once = new FormUse(
                Identity.next(), Digest.hex(Digest.sha256(lesson.reference().getBytes(StandardCharsets.UTF_8))));
        rooms.getBean(ReleaseService.class)
                .release(
                        Doing.byPerson(person, "command", Action.LESSON_RELEASE, Optional.of(plan))
                                .using(once),
                        lesson.reference(),
                        ReleaseForm.read(typed));
    }
}
