package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One run of one of PostgreSQL's programs, and what it said.
 *
 * <p>PostgreSQL will not run as root. Started by root, its programs therefore run in a user namespace of their own,
 * where they are nobody in particular; the files stay root's.
 */
record ServerCommand(int code, String output) {
    static ServerCommand run(Path workingFolder, String... words) {
        List<String> command = new ArrayList<>();
        boolean root = System.getProperty("user.name").equals("root");
        if (root) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(words));
        ServerCommand done = run(workingFolder, words[0], command);
        if (root && done.failed() && done.output.contains("unshare failed")) {
            throw new StoreProblem("Gatehouse was started by root, and this system does not let it set up the"
                    + " restricted user that its database must run as. Start it as an ordinary user.");
        }
        return done;
    }

    boolean failed() {
        return code != 0;
    }

    private static ServerCommand run(Path workingFolder, String program, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
        String path = System.getenv().getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return new ServerCommand(process.waitFor(), output);
        } catch (IOException cannot) {
            throw new StoreProblem(
                    "The database's program " + program + " cannot be run: " + cannot.getMessage()
                            + ". If its disk is mounted noexec, choose" + " another data folder with --data.",
                    cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreProblem("Gatehouse was stopped while its database was being started.", interrupted);
        }
    }
}
