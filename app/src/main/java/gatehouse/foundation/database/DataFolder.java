package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one folder that holds everything Gatehouse keeps on this machine.
 *
 * <p>It belongs to the user who runs the program and is closed to everyone else. A folder that already holds
 * something else is refused, so that a slip of the keyboard never changes the permissions of a home folder.
 */
public final class DataFolder {
    private static final String LOCK = "lock";

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Takes the folder named on the command line, or {@code .gatehouse} in the person's home. */
    public static DataFolder chosen(Optional<Path> named) {
        return at(named.orElseGet(() -> Path.of(System.getProperty("user.home"), ".gatehouse")));
    }

    /** Takes this folder, making it if it is not there. */
    public static DataFolder at(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            PrivateFiles.makeFolder(whole);
            Path real = whole.toRealPath();
            check(real);
            return new DataFolder(real);
        } catch (IOException cannot) {
            throw StoreProblem.writing(whole, cannot);
        }
    }

    public Path path() {
        return root;
    }

    /** Where kept files lie. */
    public Path files() {
        return resolve("files");
    }

    /** Takes the lock if no other process (and no one else in this one) has it. */
    Optional<FolderLock> tryLock() {
        try {
            return FolderLock.tryTake(root.resolve(LOCK));
        } catch (IOException cannot) {
            throw StoreProblem.writing(root, cannot);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    private static void check(Path folder) throws IOException {
        if (folder.toString().chars().anyMatch(c -> "\"'$`\\\n".indexOf(c) >= 0)) {
            throw new StoreProblem("The data folder's name " + folder + " holds a quotation mark, a dollar sign or a"
                    + " backslash, which the database cannot be started with. Choose another with --data.");
        }
        String owner = Files.getOwner(folder).getName();
        String user = ProcessHandle.current().info().user().orElse(owner);
        if (!owner.equals(user)) {
            throw new StoreProblem("The data folder " + folder + " belongs to " + owner + ", but Gatehouse was started"
                    + " by " + user + ". Start it as " + owner + ", or choose another folder with --data.");
        }
        if (isEmpty(folder)) {
            PrivateFiles.closeToOthers(folder);
        } else if (Files.notExists(folder.resolve(LOCK))) {
            throw new StoreProblem("The folder " + folder + " already holds something that is not Gatehouse's. Choose"
                    + " an empty or a new folder with --data.");
        } else if (PrivateFiles.readableByOthers(folder)) {
            throw new StoreProblem("Other people on this machine can read the data folder " + folder
                    + ". Close it to them (chmod 700) and start Gatehouse again.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
