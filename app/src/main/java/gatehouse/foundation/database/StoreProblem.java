package gatehouse.foundation.database;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Why the store cannot be opened, in words that the person who started the program can act on. */
public final class StoreProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StoreProblem(String sentence) {
        super(sentence);
    }

    StoreProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Says what stopped the program from writing below this folder. */
    static StoreProblem writing(Path folder, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (tellsOfFullDisk(reason)) {
            return diskFull(folder, cause);
        }
        if (cause instanceof AccessDeniedException || reason.contains("Read-only file system")) {
            return new StoreProblem("The data folder " + folder + " cannot be written to by the user who started"
                    + " Gatehouse. Choose another with --data, or put its permissions right.");
        }
        return new StoreProblem("The data folder " + folder + " cannot be used: " + reason + ".", cause);
    }

    static StoreProblem diskFull(Path folder, Throwable cause) {
        return new StoreProblem(
                "The disk that holds " + folder + " is full. Nothing that was saved is lost: make room (about 300 MB"
                        + " for a first start) and start Gatehouse again.",
                cause);
    }

    static boolean tellsOfFullDisk(String text) {
        return text.contains("No space left on device") || text.contains("Disk quota exceeded");
    }
}
