package gatehouse.foundation.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the jar they came in. */
record ServerPrograms(Path folder) {
    /** The version inside the jar; a test compares it with what the unpacked program says of itself. */
    static final String VERSION = "18.6";

    static final String MAJOR = "18";

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    /** Unpacks them below this folder, unless an earlier start has done so. */
    static ServerPrograms unpackedIn(Path parent, Consumer<String> progress) {
        Path whole = parent.resolve(VERSION);
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            if (Files.notExists(whole)) {
                progress.accept("Preparing the database, first run only: unpacking PostgreSQL " + VERSION);
                PrivateFiles.makeFolder(parent);
                Path part = parent.resolve(VERSION + ".part");
                PrivateFiles.deleteTree(part);
                unpack(archive, part);
                PrivateFiles.move(part, whole);
            }
            return new ServerPrograms(whole);
        } catch (IOException cannot) {
            throw StoreProblem.writing(parent, cannot);
        }
    }

    static String archive(String system, String processor) {
        String archive = ARCHIVES.get(processor.toLowerCase(Locale.ROOT));
        if (!system.equals("Linux") || archive == null) {
            throw new StoreProblem("Gatehouse carries its own database for Linux on amd64 and arm64 only, and this is "
                    + system + " on " + processor + ". Set GATEHOUSE_DATABASE_URL and GATEHOUSE_DATABASE_OWNER_URL to"
                    + " a PostgreSQL 15 or newer.");
        }
        return archive;
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream packed = ServerPrograms.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StoreProblem("This build of Gatehouse carries no database for this machine (" + archive
                        + "). Build it again with its dependencies.");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.makeFolder(path);
            return;
        }
        PrivateFiles.makeFolder(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(bytes, path);
        if ((entry.getMode() & 0100) != 0) {
            PrivateFiles.closeToOthers(path);
        }
        try (FileChannel written = FileChannel.open(path, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
