package gatehouse.home.command;

import java.nio.file.Path;
import java.util.List;

import gatehouse.assessment.risk.ScaleService;
import gatehouse.foundation.access.Action;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Adds a scale of likelihood and impact. */
final class ScaleCommand implements Command {
    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String arguments() {
        return "FILE";
    }

    @Override
    public String purpose() {
        return "add a force's scale of likelihood and impact";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("force", "NAME", "the force whose scale it is; not needed where there is only one"));
    }

    @Override
    public void run(Given given, Screen screen) {
        Path file = Path.of(given.word(0, "FILE"));
        given.noMoreWords(1);
        String scale = new String(ImportCommand.read(file), UTF_8);
        String address = AtRooms.with(
                given,
                screen,
                at -> at.room(ScaleService.class).add(Given.doing(Action.SCALE_ADD), scale, given.option("force")));
        screen.say("The scale " + address.replace("/scales/", "") + " is added. New plans of the force take it.");
    }
}
