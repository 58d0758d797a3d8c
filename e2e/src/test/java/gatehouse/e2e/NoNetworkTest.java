package gatehouse.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing outside the machine is ever needed or asked. */
@Tag("full")
class NoNetworkTest {
    private static final List<String> WITH_A_NETWORK = List.of();

    /** A network with nothing in it but the machine's own loopback address. */
    private static final List<String> WITHOUT =
            List.of("unshare", "--net", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh");

    private static final Path EXAMPLE = Path.of(System.getProperty("gatehouse.root"), "examples", "harbour-day.json");

    @TempDir
    Path folder;

    @Test
    void the_main_job_gives_the_same_bytes_where_there_is_no_network() throws Exception {
        run(WITH_A_NETWORK, "first", "import", EXAMPLE.toString());
        run(WITH_A_NETWORK, "first", "freeze", "NP-2026-041", "--reason", "For the commander");
        Path kept = folder.resolve("kept.json");
        run(WITH_A_NETWORK, "first", "export", "NP-2026-041", "--out", kept.toString());

        List<byte[]> with = work(WITH_A_NETWORK, "with", kept);
        List<byte[]> without = work(WITHOUT, "without", kept);

        assertThat(without.get(0)).isEqualTo(Files.readAllBytes(kept)).isEqualTo(with.get(0));
        for (int i = 1; i < with.size(); i++) {
            assertThat(without.get(i)).isNotEmpty().isEqualTo(with.get(i));
        }
    }

    /** Imports the kept plan, and gives its export, its concise form in both kinds of file, and what is missing. */
    private List<byte[]> work(List<String> within, String data, Path kept) throws IOException, InterruptedException {
        Path export = folder.resolve(data + ".json");
        Path pdf = folder.resolve(data + ".pdf");
        Path docx = folder.resolve(data + ".docx");
        run(within, data, "import", kept.toString());
        run(within, data, "export", "NP-2026-041", "--out", export.toString());
        document(within, data, "pdf", pdf);
        document(within, data, "docx", docx);
        byte[] missing = run(within, data, "gaps", "NP-2026-041").getBytes(StandardCharsets.UTF_8);
        return List.of(Files.readAllBytes(export), Files.readAllBytes(pdf), Files.readAllBytes(docx), missing);
    }

    private void document(List<String> within, String data, String type, Path out)
            throws IOException, InterruptedException {
        run(
                within,
                data,
                "document",
                "NP-2026-041",
                "--version",
                "1",
                "--form",
                "concise",
                "--as",
                type,
                "--out",
                out.toString());
    }

    private String run(List<String> within, String data, String... words) throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>(within);
        typed.addAll(Running.java());
        typed.addAll(List.of(words));
        typed.addAll(List.of("--data", folder.resolve(data).toString()));
        Process process = new ProcessBuilder(typed).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .describedAs("%s said: %s", String.join(" ", words), said)
                .isZero();
        return said;
    }
}
