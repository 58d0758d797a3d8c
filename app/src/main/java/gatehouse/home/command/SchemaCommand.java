package gatehouse.home.command;

import java.nio.file.Path;
import java.util.List;

import gatehouse.foundation.access.Action;
import gatehouse.record.export.PlanFileService;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes the plan file's JSON Schema. */
final class SchemaCommand implements Command {
    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "write the JSON Schema of the plan file";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("out", "FILE", "where to; the screen if not given"));
    }

    @Override
    public void run(Given given, Screen screen) {
        given.noMoreWords(0);
        String schema =
                AtRooms.with(given, screen, at -> at.room(PlanFileService.class).schema(Given.doing(Action.OWN_PAGES)));
        if (given.has("out")) {
            OutFile.write(Path.of(given.needed("out")), schema.getBytes(UTF_8));
            screen.say("The schema is in " + given.needed("out") + ".");
        } else {
            screen.out().print(schema);
            screen.out().flush();
        }
    }
}
