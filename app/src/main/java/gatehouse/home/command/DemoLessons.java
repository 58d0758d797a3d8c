package gatehouse.home.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import gatehouse.record.lesson.AnswersForm;
import gatehouse.record.lesson.LessonAnswerService;
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

    /** What this year's plan says of two of them; the third waits for whoever looks round. */
    void answer(UUID plan, UUID person) {
        AnswersForm form = new AnswersForm(Map.of(
                2,
                new AnswersForm.Typed("APPLIED", "REC-010", "The organiser is asked to change the contract."),
                3,
                new AnswersForm.Typed("APPLIED", "VIS-001", "Fish Quay was walked at low water.")));
        rooms.getBean(LessonAnswerService.class)
                .answer(
                        Doing.byPerson(person, "command", Action.PLAN_CHANGE, Optional.of(plan))
                                .using(once("answers")),
                        form);
    }

    private static FormUse once(String what) {
        return new FormUse(Identity.next(), Digest.hex(Digest.sha256(what.getBytes(StandardCharsets.UTF_8))));
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
        rooms.getBean(ReleaseService.class)
                .release(
                        Doing.byPerson(person, "command", Action.LESSON_RELEASE, Optional.of(plan))
                                .using(once(lesson.reference())),
                        lesson.reference(),
                        ReleaseForm.read(typed));
    }
}
