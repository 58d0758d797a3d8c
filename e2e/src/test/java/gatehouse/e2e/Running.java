package gatehouse.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The packaged program as a process of its own, with a data folder of its own and its own database in it. */
final class Running {
    private static final String AT = "Gatehouse is at ";
    private static final String FIRST = "/first-account/";
    private static final Path JAR = Path.of(System.getProperty("gatehouse.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path data;
    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> firstLink = new CompletableFuture<>();

    private Running(Path data) throws IOException {
        this.data = data;
        ProcessBuilder serve = new ProcessBuilder(typed(List.of("serve", "--port", "0"))).redirectErrorStream(true);
        serve.environment().put("GATEHOUSE_PARTNER_LINKS", "true");
        this.process = serve.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "nothing outlives the tests"));
        Thread listening = new Thread(this::listen, "what Gatehouse says");
        listening.setDaemon(true);
        listening.start();
    }

    /** An installation that nobody has used. */
    static Running anew() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not there. Build it first: mvn -pl app package");
        }
        return new Running(Files.createTempDirectory("gatehouse-e2e"));
    }

    /** A copy of an installation that is not running, made as its operator would make it. */
    static Running copyOf(Path installation) throws IOException, InterruptedException {
        Path copy = Files.createTempDirectory("gatehouse-e2e");
        int result = new ProcessBuilder("cp", "-a", installation + "/.", copy.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IllegalStateException("The installation could not be copied.");
        }
        return new Running(copy);
    }

    /** The same installation, started again after {@link #isCutOff}. */
    Running again() throws IOException {
        return new Running(data);
    }

    /** Stops the program, and if asked its database too, as a crash would: at once, in the middle of anything. */
    void isCutOff(boolean withDatabase) throws IOException, InterruptedException {
        if (withDatabase) {
            try (Stream<Path> all = Files.walk(data)) {
                for (Path pid :
                        all.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                    long server = Long.parseLong(Files.readAllLines(pid).get(0).strip());
                    ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
        process.destroyForcibly().waitFor();
    }

    String address() {
        return within(address, "its address");
    }

    /** The one-time link to the page that makes the first account. */
    String firstLink() {
        return within(firstLink, "the link for the first account");
    }

    /** Runs one of the other commands on the same data, and gives what it printed. */
    String command(String... words) throws IOException, InterruptedException {
        Process command = new ProcessBuilder(typed(List.of(words)))
                .redirectErrorStream(true)
                .start();
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + said);
        }
        return said;
    }

    /** Stops the program; the folder that it leaves. */
    Path isStopped() {
        process.destroy();
        if (!process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, 30, TimeUnit.SECONDS)
                .join()) {
            process.destroyForcibly();
            throw new IllegalStateException("Gatehouse did not stop within 30 seconds of being told to.");
        }
        return data;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * How the packaged program is started, before what it is asked. It lives for a minute at most, in which code that
     * is compiled more thoroughly costs more than it gives.
     */
    static List<String> java() {
        return List.of(
                JAVA.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString());
    }

    private List<String> typed(List<String> words) {
        List<String> typed = new ArrayList<>(java());
        typed.addAll(words);
        typed.addAll(List.of("--data", data.toString()));
        return typed;
    }

    private void listen() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println("gatehouse: " + line);
                if (line.startsWith(AT)) {
                    address.complete(line.substring(AT.length()).strip());
                }
                if (line.contains(FIRST)) {
                    firstLink.complete(line.substring(line.indexOf("http")).strip());
                }
            }
        } catch (IOException gone) {
            address.completeExceptionally(gone);
        }
    }

    private String within(CompletableFuture<String> line, String what) {
        try {
            return line.get(90, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException never) {
            throw new IllegalStateException("Gatehouse never said " + what + ".", never);
        }
    }
}
