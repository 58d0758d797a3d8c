package gatehouse.home.command;

import java.util.List;

import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;

/** Freezes a version. */
final class FreezeCommand implements Command {
    @Override
    public String name() {
        return "freeze";
    }

    @Override
    public String arguments() {
        return "PLAN";
    }

    @Override
    public String purpose() {
        return "freeze a plan as it stands into a numbered version";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("reason", "TEXT", "what the version is for; needed"));
    }

    @Override
    public void run(Given given, Screen screen) {
        String plan = given.word(0, "PLAN");
        given.noMoreWords(1);
        String reason = given.needed("reason");
        Version version = AtRooms.with(
                given,
                screen,
                at -> at.room(VersionService.class).freeze(at.onPlan(Action.VERSION_FREEZE, plan), reason));
        screen.say(
                "Version " + version.number() + " of plan " + plan + " is frozen, SHA-256 " + version.sha256() + ".");
    }
}
