package bench;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.record.export.PlanFileService;

/** A plan as it stands once its file was loaded by the program's own command. */
final class LoadedPlan {
    private LoadedPlan() {}

    static PlanContents contents(ConfigurableApplicationContext rooms, byte[] file) {
        UUID plan = rooms.getBean(PlanFileService.class)
                .load(Doing.byCommand("bench", Action.PLAN_FILE, Optional.empty()), file, Optional.empty())
                .plan();
        return rooms.getBean(Entrance.class)
                .look(
                        Doing.byCommand("bench", Action.PLAN_SEE, Optional.of(plan)),
                        "bench",
                        change -> rooms.getBean(ContentsService.class).gather(change));
    }
}
