package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the holder of a data folder tells a second command: {@code run.json}, there only while the store is open.
 *
 * <p>The program role's password is not repeated here; it stays in its own file. Without a port, the holder uses a
 * force's own PostgreSQL, which the second command must be told of as the first was.
 */
record RunFile(long pid, int schema, Optional<Integer> port) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RunFile ofThisProcess(int schema, Optional<Integer> port) {
        return new RunFile(ProcessHandle.current().pid(), schema, port);
    }

    void writeIn(DataFolder folder) throws IOException {
        PrivateFiles.write(file(folder), JSON.writeValueAsString(this) + "\n");
    }

    static void deleteIn(DataFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException cannot) {
            throw StoreProblem.writing(folder.path(), cannot);
        }
    }

    /** Nothing, if the holder is not ready yet, or if the file was left by one that was killed. */
    static Optional<RunFile> readIn(DataFolder folder) throws IOException {
        if (Files.notExists(file(folder))) {
            return Optional.empty();
        }
        try {
            RunFile read = JSON.readValue(Files.readString(file(folder)), RunFile.class);
            return Optional.of(read).filter(run -> ProcessHandle.of(run.pid).isPresent());
        } catch (JacksonException damaged) {
            throw new StoreProblem(
                    "The file " + file(folder) + " is damaged. Stop the Gatehouse that uses this folder and start it"
                            + " again.",
                    damaged);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.resolve("run.json");
    }
}
