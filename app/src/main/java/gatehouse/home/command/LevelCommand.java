package gatehouse.home.command;

import java.util.List;
import java.util.Locale;

import gatehouse.action.staleness.LevelForm;
import gatehouse.action.staleness.LevelService;
import gatehouse.foundation.access.Action;

/** Adds the next national threat level. */
final class LevelCommand implements Command {
    @Override
    public String name() {
        return "level";
    }

    @Override
    public String arguments() {
        return "LEVEL";
    }

    @Override
    public String purpose() {
        return "add the next national threat level, which shows in every plan it reaches what rests on the old";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("area", "UK|NI", "the area; UK if not given"),
                new Option("since", "DAY", "the day it began, as 2026-06-27"),
                new Option("source", "TEXT", "who published it, and where"));
    }

    @Override
    public void run(Given given, Screen screen) {
        LevelForm form = new LevelForm(
                given.option("area").orElse("UK").toUpperCase(Locale.ROOT),
                given.word(0, "LEVEL").toUpperCase(Locale.ROOT),
                given.needed("since"),
                given.needed("source"));
        given.noMoreWords(1);
        try {
            AtRooms.with(
                    given, screen, at -> at.room(LevelService.class).set(Given.doing(Action.THREAT_LEVEL_SET), form));
        } catch (LevelService.LevelRefused refused) {
            throw new CommandProblem(refused.getMessage());
        }
        screen.say("The level is kept. Every plan it reaches shows what rests on the one before.");
    }
}
