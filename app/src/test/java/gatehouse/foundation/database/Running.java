package gatehouse.foundation.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A {@link StoreProgram} in a process of its own, and what it has said so far. */
record Running(Process process, BufferedReader output, List<String> said) implements AutoCloseable {
    static Running start(Path folder, String work) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreProgram.class.getName(),
                folder.toString(),
                work);
        builder.environment().remove(Logins.PROGRAM_URL);
        builder.environment().remove(Logins.OWNER_URL);
        Process process = builder.redirectErrorStream(true).start();
        return new Running(process, process.inputReader(UTF_8), new ArrayList<>());
    }

    /** Reads on until a line begins so, and returns it. */
    String until(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("It never said '" + beginning + "' but: " + String.join("\n", said));
    }

    List<String> restOfOutput() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        return said;
    }

    /** As {@code kill -9} does; what it had said can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, as the system does, and returns whether it did within a minute. */
    boolean terminate() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
