package gatehouse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A warm start, from nothing running to the first page, as a person starts it. */
final class StartBench {
    private static final int ROUNDS = 7;

    private final Path root;
    private final Path data;

    private StartBench(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    /** The repository, whose own script starts the program. */
    static List<Figure> run(Path root) {
        Path folder = folder();
        try {
            return new StartBench(root, folder.resolve("data")).measured();
        } finally {
            Scratch.delete(folder);
        }
    }

    private List<Figure> measured() {
        Times.told(2, this::ours, this::bare);
        Times[] times = Times.told(ROUNDS, this::ours, this::bare);
        return List.of(Figure.times("start", "to the first page", "ms", times[0].median(), times[1].median(), 1.7));
    }

    private double ours() {
        int port = freePort();
        return untilPage(
                port,
                "/sign-in",
                List.of(root.resolve("gatehouse").toString(), "serve", "--port", "" + port, "--data", data.toString()));
    }

    private double bare() {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = root.resolve("benches/bare/target/bare.jar");
        return untilPage(port, "/", List.of(java, "-jar", jar.toString(), "--server.port=" + port));
    }

    private static double untilPage(int port, String path, List<String> command) {
        List<Process> started = new ArrayList<>();
        try {
            return Times.of(() -> {
                started.add(start(command));
                while (!isPage("http://127.0.0.1:" + port + path)) {
                    pause(started.get(0));
                }
            });
        } finally {
            started.forEach(StartBench::stop);
        }
    }

    private static Process start(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static boolean isPage(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause(Process process) {
        try {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("It ended with " + process.exitValue() + " before its first page");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gatehouse-bench");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
