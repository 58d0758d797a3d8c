package gatehouse.home.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import gatehouse.foundation.access.Action;
import gatehouse.plan.plan.MembershipService;
import gatehouse.record.export.Imported;
import gatehouse.record.export.PlanFileService;

/** Makes a plan of a plan file. */
final class ImportCommand implements Command {
    private static final long LARGEST = 200_000_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String arguments() {
        return "FILE";
    }

    @Override
    public String purpose() {
        return "make a plan of a plan file, all of it or nothing";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("force", "NAME", "the force whose plan it is to be; the file's author if not given"),
                new Option(
                        "coordinator", "SIGN-IN-NAME", "who is to be its coordinator; without one nobody can open it"));
    }

    @Override
    public void run(Given given, Screen screen) {
        Path file = Path.of(given.word(0, "FILE"));
        given.noMoreWords(1);
        byte[] bytes = read(file);
        Imported made = AtRooms.with(given, screen, at -> load(at, given, bytes));
        screen.say(made.force() + "/" + made.reference() + " “" + made.name() + "” is imported: " + made.items()
                + " items, " + made.versions() + (made.versions() == 1 ? " version." : " versions."));
    }

    private static Imported load(AtRooms at, Given given, byte[] bytes) {
        Imported made =
                at.room(PlanFileService.class).load(Given.doing(Action.PLAN_FILE), bytes, given.option("force"));
        given.option("coordinator")
                .ifPresent(name -> at.room(MembershipService.class)
                        .addCoordinator(at.onPlan(Action.PLAN_PEOPLE, made.force() + "/" + made.reference()), name));
        return made;
    }

    static byte[] read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CommandProblem("The file " + file + " is larger than 200 MB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException cannot) {
            throw new CommandProblem("The file " + file + " cannot be read: " + Reason.of(cannot) + ".");
        }
    }
}
