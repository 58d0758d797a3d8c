package gatehouse.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * An installation into which the worked example was imported: robin administers it, sam coordinates the plan and ana
 * commands. It is made once, by hand in a browser, for all the tests of a process; each has a copy of its own.
 */
final class WorkedExample {
    private static final Path FILE = Path.of(System.getProperty("gatehouse.root"), "examples", "harbour-day.json");

    private static Path made;

    private WorkedExample() {}

    static synchronized Path installation() throws IOException, InterruptedException {
        if (made == null) {
            made = make();
            Runtime.getRuntime().addShutdownHook(new Thread(WorkedExample::delete, "the example goes"));
        }
        return made;
    }

    private static Path make() throws IOException, InterruptedException {
        World world = new World();
        Person administrator = world.administrator(Seat.DESK);
        world.coordinator(administrator, Seat.DESK);
        world.commander(administrator, Seat.DESK);
        world.gatehouse().command("import", FILE.toString(), "--force", "Northshire Police", "--coordinator", "sam");
        return world.isLeft();
    }

    private static void delete() {
        try {
            Running.delete(made);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
