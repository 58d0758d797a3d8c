package gatehouse.home.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
final class Reason {
    private Reason() {}

    static String of(IOException cannot) {
        if (cannot instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cannot instanceof AccessDeniedException) {
            return "you may not";
        }
        return cannot instanceof FileAlreadyExistsException
                ? "it is there already"
                : String.valueOf(cannot.getMessage());
    }
}
