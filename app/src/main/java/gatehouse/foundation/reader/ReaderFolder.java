package gatehouse.foundation.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.foundation.database.PrivateFiles;

/**
 * The folder of this process, closed to everyone else, in which a file lies while it is read.
 *
 * <p>What a process that was killed has left is taken away by the next that starts.
 */
final class ReaderFolder implements AutoCloseable {
    private static final String OURS = "gatehouse-reader-";

    private final Path folder;

    private ReaderFolder(Path folder) {
        this.folder = folder;
    }

    static ReaderFolder in(Path above) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Path folder = Files.createTempDirectory(above, OURS + mark(self) + "-", PrivateFiles.permissions("rwx------"));
        try (Stream<Path> beside = Files.list(above)) {
            for (Path other : beside.filter(ReaderFolder::isLeftBehind).toList()) {
                if (Files.getOwner(other).equals(Files.getOwner(folder))) {
                    delete(other);
                }
            }
        }
        return new ReaderFolder(folder);
    }

    private static String mark(ProcessHandle process) {
        return process.pid() + "-"
                + process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    private static boolean isLeftBehind(Path path) {
        String[] parts = path.getFileName().toString().split("-", -1);
        if (!path.getFileName().toString().startsWith(OURS) || parts.length != 5 || !parts[2].matches("[0-9]{1,18}")) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[2]));
        return process.isEmpty() || !mark(process.get()).equals(parts[2] + "-" + parts[3]);
    }

    /** A file beside the others of this process. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes a folder for one file and what is unpacked of it. */
    Path one() throws IOException {
        return Files.createTempDirectory(folder, "file-", PrivateFiles.permissions("rwx------"));
    }

    /** Takes a folder away with everything in it, whatever a killed reader left there. */
    static void delete(Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Writes what comes to a file that only we can read; gives back false, and stops, where more than so much comes. */
    static boolean write(InputStream bytes, Path file, long most) throws IOException {
        Files.createFile(file, PrivateFiles.permissions("rw-------"));
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                size += n;
                if (size > most) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
        }
        return true;
    }

    @Override
    public void close() {
        delete(folder);
    }
}
