package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/**
 * Stops every process of an embedded server: its own at the end of the program, or one left by a program that was
 * killed.
 *
 * <p>Only for the holder of the data folder's lock. Processes are known by the folder they work in, never by the
 * number in a file alone: after a restart of the machine that number may be someone else's.
 */
final class LeftBehind {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private LeftBehind() {}

    static void stop(ServerPrograms programs, ServerFolder folder) {
        folder.processesOfDeletedRows().forEach(ProcessHandle::destroyForcibly);
        for (String mode : new String[] {"fast", "immediate"}) {
            if (!folder.processes().isEmpty()) {
                ServerCommand.run(
                        folder.rows().getParent(),
                        programs.program("pg_ctl"),
                        "stop",
                        "--wait",
                        "--timeout=60",
                        "--mode=" + mode,
                        "--pgdata=" + folder.rows());
                waitUntilGone(folder);
            }
        }
        if (!folder.processes().isEmpty()) {
            throw new StoreProblem("An earlier database still runs in " + folder.rows() + " (process "
                    + folder.processes().get(0).pid() + ") and does not stop. Stop it and start Gatehouse again.");
        }
        forget(folder);
    }

    private static void waitUntilGone(ServerFolder folder) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!folder.processes().isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** PostgreSQL would refuse to start while any process has the number in this file. */
    private static void forget(ServerFolder folder) {
        try {
            Files.deleteIfExists(folder.rows().resolve("postmaster.pid"));
        } catch (IOException cannot) {
            throw StoreProblem.writing(folder.rows(), cannot);
        }
    }
}
