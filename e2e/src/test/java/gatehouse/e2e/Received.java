package gatehouse.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files of the worked example's other plans, as an owner sends them again. */
final class Received {
    private static final Path FILES = Path.of(System.getProperty("gatehouse.root"), "examples", "harbour-day");

    private Received() {}

    /** A Word file of the example with some of its words changed, in a folder of its own. */
    static Path with(String file, String words, String instead) throws IOException {
        Path changed = Files.createTempDirectory("gatehouse-received").resolve(file.replace("-1.", "-2."));
        try (ZipFile before = new ZipFile(FILES.resolve(file).toFile());
                ZipOutputStream after = new ZipOutputStream(Files.newOutputStream(changed))) {
            before.stream().forEach(entry -> copy(before, entry, after, words, instead));
        }
        changed.toFile().deleteOnExit();
        return changed;
    }

    private static void copy(ZipFile before, ZipEntry entry, ZipOutputStream after, String words, String instead) {
        try {
            byte[] bytes = before.getInputStream(entry).readAllBytes();
            after.putNextEntry(new ZipEntry(entry.getName()));
            after.write(
                    entry.getName().equals("word/document.xml")
                            ? new String(bytes, StandardCharsets.UTF_8)
                                    .replace(words, instead)
                                    .getBytes(StandardCharsets.UTF_8)
                            : bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
