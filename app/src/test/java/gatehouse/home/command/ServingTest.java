package gatehouse.home.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The program as a process of its own, with the database that it brings. */
@Tag("own-database")
class ServingTest {
    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String... typed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Gatehouse.class.getName()));
        command.addAll(Arrays.asList(typed));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(new File(folder.toFile(), "errors-" + started.size()))
                .start();
        started.add(process);
        return process;
    }

    private static String lineWith(BufferedReader lines, String words) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("It never said: " + words);
    }

    @Test
    void it_says_where_it_is_gives_the_first_link_and_stops_with_its_database() throws Exception {
        Process process = start("--port", "0");
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            String address = lineWith(lines, "Gatehouse is at ").replaceAll(".* ", "");
            String link = lineWith(lines, "/first-account/").replaceAll(".* ", "");

            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(status(link)).isEqualTo(200);
            assertThat(Files.exists(folder.resolve("data/run.json"))).isTrue();
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.exists(folder.resolve("data/run.json"))).isFalse();
            assertThat(Files.exists(folder.resolve("data/database/postmaster.pid")))
                    .isFalse();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    @Tag("full")
    void a_command_works_beside_it_and_a_second_server_is_refused() throws Exception {
        Process process = start("--port", "0");
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            lineWith(lines, "Gatehouse is at ");
            Process beside = start("import", "../examples/scarborough-2024.json");
            assertThat(beside.waitFor()).isZero();
            assertThat(new String(beside.getInputStream().readAllBytes(), UTF_8))
                    .contains("is imported");

            Process second = start("--port", "0");
            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("errors-2"))).contains("Stop it first");
        }
    }

    @Test
    @Tag("full")
    void a_port_that_is_taken_is_told_in_a_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process process = start("--port", String.valueOf(taken.getLocalPort()));

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("errors-0")))
                    .isEqualTo("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be had: something else may be"
                            + " listening there. Choose another with --port, or 0 for any.\n");
        }
    }

    @Test
    @Tag("full")
    void the_demonstration_prints_passwords_once_and_has_two_versions() throws Exception {
        Process process = start("demo", "--port", "0");
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            assertThat(lineWith(lines, "tom.halloran")).containsPattern("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
            lineWith(lines, "Ctrl+C");
            Process export = start(
                    "export", "NP-2026-041", "--out", folder.resolve("out.json").toString());
            assertThat(export.waitFor()).isZero();
            assertThat(Files.readString(folder.resolve("out.json")))
                    .contains("\"reason\":\"For the commander's decisions\"", "\"number\":2")
                    .contains("I made them as strategic commander, and still am.")
                    .contains("\"fileName\":\"station-letter.eml\"");
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        Process again = start("demo", "--port", "0");
        try (BufferedReader lines = again.inputReader(UTF_8)) {
            assertThat(lineWith(lines, "passwords were printed then")).contains("account reset");
        }
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
