package gatehouse.home.command;

import java.util.List;

import gatehouse.action.gap.GapService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;

/** Says what is missing in a plan. */
final class GapsCommand implements Command {
    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public String arguments() {
        return "PLAN";
    }

    @Override
    public String purpose() {
        return "say what is missing in a plan, as JSON";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public void run(Given given, Screen screen) {
        String plan = given.word(0, "PLAN");
        given.noMoreWords(1);
        screen.say(AtRooms.with(
                given,
                screen,
                at -> at.room(Entrance.class)
                        .look(
                                at.onPlan(Action.PLAN_SEE, plan),
                                "gaps",
                                change -> CanonicalJson.text(
                                        at.room(GapService.class).report(change)))));
    }
}
