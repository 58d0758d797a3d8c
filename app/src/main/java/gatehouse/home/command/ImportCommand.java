package gatehouse.home.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.account.AccountService;
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
                        "coordinator",
                        "SIGN-IN-NAME",
                        "who is to be its coordinator; nobody sees it until someone is"));
    }

    @Override
    public void run(Given given, Screen screen) {
        Path file = Path.of(given.word(0, "FILE"));
        given.noMoreWords(1);
        byte[] bytes = read(file);
        Imported made = AtRooms.with(given, screen, at -> load(given, at, bytes));
        screen.say(made.force() + "/" + made.reference() + " “" + made.name() + "” is imported: " + made.items()
                + " items, " + made.versions() + (made.versions() == 1 ? " version." : " versions."));
    }

    private static Imported load(Given given, AtRooms at, byte[] bytes) {
        Optional<String> coordinator = given.option("coordinator");
        coordinator.ifPresent(who -> refuseUnlessCoordinator(at, who));
        Imported made =
                at.room(PlanFileService.class).load(Given.doing(Action.PLAN_FILE), bytes, given.option("force"));
        coordinator.ifPresent(who -> at.room(MembershipService.class)
                .add(Given.doing(Action.PLAN_PEOPLE).on(made.plan()), who, Capacity.COORDINATOR.name()));
        return made;
    }

    /** Before anything is imported: a plan whose coordinator cannot be added would be one that nobody sees. */
    private static void refuseUnlessCoordinator(AtRooms at, String who) {
        Account account = at.room(AccountService.class).named(Given.doing(Action.ACCOUNT_MANAGE), who);
        if (Collections.disjoint(Capacity.COORDINATOR.openTo(), account.roles())) {
            throw new CommandProblem(who + " is no CT security coordinator, so nothing was imported.");
        }
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
