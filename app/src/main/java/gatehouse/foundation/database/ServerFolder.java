package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where one embedded server keeps its rows, and the log it writes. */
record ServerFolder(Path rows, Path log) {
    private static final long LARGEST_LOG = 5_000_000;
    private static final int LAST_LINES = 8;

    static ServerFolder in(DataFolder folder) throws IOException {
        Path logs = folder.resolve("log");
        PrivateFiles.makeFolder(logs);
        Path log = logs.resolve("database.log");
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            PrivateFiles.move(log, logs.resolve("database.log.1"));
        }
        return new ServerFolder(folder.resolve("database"), log);
    }

    /** The same server's rows while they are being prepared. */
    ServerFolder unfinished() {
        return new ServerFolder(rows.resolveSibling("database.part"), log);
    }

    boolean isPrepared() {
        return Files.exists(rows);
    }

    /** Refuses rows that another major version of PostgreSQL wrote: this one can neither read nor convert them. */
    void checkMajorVersion() throws IOException {
        String written = Files.readString(rows.resolve("PG_VERSION")).strip();
        if (!written.equals(ServerPrograms.MAJOR)) {
            throw new StoreProblem("The data in " + rows + " was written by PostgreSQL " + written
                    + ", and this version of Gatehouse carries PostgreSQL " + ServerPrograms.MAJOR
                    + ". Export the plans with the version that wrote them and import them here. Nothing was changed.");
        }
    }

    /** The processes that work in this folder: a server and its own, and nothing else. */
    List<ProcessHandle> processes() {
        return workingIn(rows.toString());
    }

    /** Those that still run though this folder was deleted under them; they have nothing left to save. */
    List<ProcessHandle> processesOfDeletedRows() {
        return workingIn(rows + " (deleted)");
    }

    /** The end of what the server logged after this size: what it says of its latest start. */
    String loggedSince(long size) throws IOException {
        if (Files.notExists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(size, all.length);
        return lastLines(new String(all, from, all.length - from, UTF_8));
    }

    static String lastLines(String text) {
        List<String> lines = text.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static List<ProcessHandle> workingIn(String folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> folder.equals(workingFolder(process)))
                .toList();
    }

    private static String workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .toString();
        } catch (IOException notOursOrEnded) {
            return "";
        }
    }
}
