package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After the event: how each measure did, a lesson released, and the same lesson asking next year's plan on a telephone. */
@Tag("full")
class LessonWalkTest {

    @Test
    void a_debriefs_lesson_is_released_and_appears_in_next_years_plan_on_a_telephone_without_javascript()
            throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    @Tag("long")
    void it_is_so_at_a_desk() throws Exception {
        walk(Seat.DESK);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.open(plan + "/debriefs/DBR-001");
            coordinator.follow("How each did");
            coordinator.sees("so it is of an event before");

            coordinator.open(plan + "/debriefs/new");
            coordinator.fill("What is the debrief called?", "Hot debrief of 2027");
            coordinator.choose("What kind is it?", "Hot debrief");
            coordinator.press("Save");
            coordinator.follow("How each did");
            coordinator.tick(
                    "REC-009 Relight the harbour steps and put a temporary camera on them, watched from 21:00 to 00:45.",
                    "Worked");
            coordinator.press("Keep these results");
            coordinator.sees("Kept: 1 result.");
            coordinator.picture("results");

            coordinator.open(plan + "/lessons/LSN-002");
            coordinator.follow("Release to the force");
            coordinator.press("Release to the force");
            coordinator.sees("Read the words as somebody who may not see this plan");
            coordinator.page().getByLabel("I have read these words").check();
            coordinator.picture("release");
            coordinator.press("Release to the force");
            coordinator.sees("Released to the force as lesson 1");

            coordinator.open(plan + "/versions/new");
            coordinator.fill("Why is this version frozen?", "As it was after the event");
            coordinator.press("Freeze");
            coordinator.open(plan + "/carry");
            coordinator.fill("What is the event called this time?", "Harbour Day 2028");
            coordinator.fill("What is its first day, building included?", "2028-05-31");
            coordinator.fill("What is its last day, clearing included?", "2028-06-26");
            coordinator.press("Begin from it");
            String next = coordinator.path().replaceAll("(/plans/[^/?]+).*", "$1");

            coordinator.open(next + "/recommendations/REC-001");
            coordinator.sees("Not answered: applied, or not because?");
            coordinator.follow("Lesson 1 of the force");
            coordinator.tick("Is it applied here?", "Applied");
            coordinator.press("Keep these answers");
            coordinator.sees("Say in which item it is applied");
            coordinator.fill("If it is: in which item?", "REC-001");
            coordinator.picture("lessons-that-bear");
            coordinator.press("Keep these answers");
            coordinator.sees("Applied in REC-001");
        }
    }
}
