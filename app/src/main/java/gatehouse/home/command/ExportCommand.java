package gatehouse.home.command;

import java.nio.file.Path;
import java.util.List;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.canonical.Digest;
import gatehouse.record.export.PlanFileService;

/** Writes a plan file. */
final class ExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String arguments() {
        return "PLAN";
    }

    @Override
    public String purpose() {
        return "write a plan, its versions and what was decided on them to a plan file";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("out", "FILE", "where to; PLAN.json in this folder if not given, - for the screen"));
    }

    @Override
    public void run(Given given, Screen screen) {
        String plan = given.word(0, "PLAN");
        given.noMoreWords(1);
        byte[] file = AtRooms.with(
                given, screen, at -> at.room(PlanFileService.class).export(at.onPlan(Action.PLAN_FILE, plan)));
        String out = given.option("out").orElse(plan.replace('/', ' ') + ".json");
        if (out.equals("-")) {
            screen.out().writeBytes(file);
            screen.out().flush();
            return;
        }
        OutFile.write(Path.of(out), file);
        screen.say("Plan " + plan + " is in " + out + " (" + file.length + " bytes, SHA-256 "
                + Digest.hex(Digest.sha256(file)) + ").");
    }
}
