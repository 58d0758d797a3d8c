package gatehouse.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Being the one process that may start or stop what is in a data folder.
 *
 * <p>The system lets go of the lock when the process ends, however it ends. It also lets go when the process closes
 * the lock file a second time, even one opened only to read: so this class alone may open it, and it asks its own
 * list first.
 */
final class FolderLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> tryTake(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            FileChannel channel = FileChannel.open(file, Set.of(CREATE, WRITE), PrivateFiles.permissions("rw-------"));
            if (channel.tryLock() == null) {
                channel.close();
            } else {
                taken = Optional.of(new FolderLock(file, channel));
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
