package gatehouse.foundation.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a reader is started: this machine's Java on the program that we carry, with little memory, nothing of our
 * environment and, where the machine lets us, no network.
 */
final class ReaderCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderCommand.class);
    private static final String CARRIED = "/reader/gatehouse-reader.jar";
    private static final List<List<String>> CUTS_OFF =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--user", "--net", "--"));

    private final List<String> words;
    private final boolean cutOff;

    private ReaderCommand(List<String> words, boolean cutOff) {
        this.words = words;
        this.cutOff = cutOff;
    }

    /** Unpacks the program and finds out what the machine lets us take from it. */
    static ReaderCommand in(ReaderFolder folder, int megabytes) throws IOException {
        Path jar = folder.file("reader.jar");
        try (InputStream carried = ReaderCommand.class.getResourceAsStream(CARRIED)) {
            if (carried == null) {
                throw new IOException("This build does not carry the reader");
            }
            ReaderFolder.write(carried, jar, Long.MAX_VALUE);
        }
        List<String> cut =
                CUTS_OFF.stream().filter(ReaderCommand::works).findFirst().orElse(List.of());
        if (cut.isEmpty()) {
            LOG.warn("Readers of files are not cut off from the network: this machine does not let us (unshare --net)");
        }
        List<String> words = new ArrayList<>(cut);
        words.addAll(java(megabytes, folder.file("tmp")));
        words.addAll(List.of("-jar", jar.toString()));
        Files.createDirectory(folder.file("tmp"));
        return new ReaderCommand(List.copyOf(words), !cut.isEmpty());
    }

    private static List<String> java(int megabytes, Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xms32m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxNewSize=" + megabytes / 8 + "m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8");
    }

    private static boolean works(List<String> cut) {
        List<String> tried = new ArrayList<>(cut);
        tried.add("true");
        try {
            Process process = quiet(tried).start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder quiet(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("PATH"));
        return builder;
    }

    /** Whether readers have no network. */
    boolean isCutOff() {
        return cutOff;
    }

    Process start() throws IOException {
        return quiet(words).start();
    }
}
