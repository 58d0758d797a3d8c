package gatehouse.home.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command leaves: whole, or not there. */
final class OutFile {
    private OutFile() {}

    static void write(Path file, byte[] bytes) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cannot) {
            throw new CommandProblem("The file " + file + " cannot be written: " + Reason.of(cannot) + ".");
        }
    }
}
