package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The processes in which files are read: bounded, renewed, killed, and gone afterwards. */
class ReaderProcessTest {
    private static final byte[] NOTES = "Stewards at Gate 2".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Reader reader;

    @AfterEach
    void nothing_is_left() throws IOException {
        reader.close();
        assertThat(running()).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private void open(int readers, int seconds, int files) {
        reader = new Reader(new ReaderSettings(readers, 128, seconds, files, 60, 60, 100, folder));
    }

    @Test
    void no_process_runs_until_a_file_is_read_and_one_reads_many() {
        open(2, 30, 50);
        assertThat(running()).isEmpty();
        assertThat(read(NOTES, "a.txt")).isInstanceOf(Read.class);
        List<Long> first = running();
        assertThat(read(NOTES, "b.txt")).isInstanceOf(Read.class);
        assertThat(running()).isEqualTo(first).hasSize(1);
    }

    @Test
    void a_process_is_renewed_after_so_many_files() {
        open(1, 30, 2);
        read(NOTES, "a.txt");
        List<Long> first = running();
        read(NOTES, "b.txt");
        assertThat(running()).isEmpty();
        read(NOTES, "c.txt");
        assertThat(running()).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void never_more_processes_run_than_are_allowed() throws Exception {
        open(2, 30, 50);
        byte[] pdf = MadePdf.ofPages(200);
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Future<Reading>> readings = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                readings.add(people.submit(() -> read(pdf, "plan.pdf")));
            }
            for (Future<Reading> reading : readings) {
                assertThat(running()).hasSizeLessThanOrEqualTo(2);
                assertThat(reading.get()).isInstanceOf(Read.class);
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void a_reader_killed_at_random_leaves_a_sentence_and_the_next_file_is_read() throws Exception {
        open(1, 30, 50);
        byte[] pdf = MadePdf.ofPages(300);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int cutShort = 0;
        for (int n = 0; n < 12; n++) {
            Reading reading = killedWithin(random.nextInt(600), () -> read(pdf, "plan.pdf"));
            if (reading instanceof Refused refused) {
                cutShort++;
                assertThat(refused.sentence())
                        .as("seed %s", seed)
                        .isEqualTo("The reading of “plan.pdf” was cut short. Nothing in it was read. The file is kept"
                                + " as it came: try again.");
            } else {
                assertThat(((Read) reading).document().pages())
                        .as("seed %s", seed)
                        .isEqualTo(300);
            }
        }
        assertThat(cutShort).as("seed %s", seed).isPositive();
        assertThat(read(pdf, "plan.pdf")).isInstanceOf(Read.class);
    }

    private static Reading killedWithin(int milliseconds, Callable<Reading> work) throws Exception {
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            RunningReaders.all().forEach(ProcessHandle::destroyForcibly);
        });
        killer.start();
        try {
            return work.call();
        } finally {
            killer.join();
        }
    }

    @Test
    void a_file_that_takes_too_long_is_stopped() throws Exception {
        open(1, 1, 50);
        read(NOTES, "a.txt");
        new ProcessBuilder("kill", "-STOP", String.valueOf(running().get(0)))
                .start()
                .waitFor();
        Reading reading = read(MadeOffice.docx(), "plan.docx");
        assertThat(((Refused) reading).sentence())
                .startsWith("Reading “plan.docx” took longer than 1 seconds and was stopped.");
        assertThat(running()).isEmpty();
        assertThat(read(NOTES, "a.txt")).isInstanceOf(Read.class);
    }

    @Test
    void a_file_that_needs_too_much_memory_is_told_so_and_this_program_does_not_notice() {
        reader = new Reader(new ReaderSettings(1, 64, 30, 50, 60, 60, 100, folder));
        byte[] hungry = MadePdf.hungry(200);
        assertThat(((Refused) read(hungry, "plan.pdf")).sentence())
                .startsWith("“plan.pdf” needs more memory than reading a file may take.");
        assertThat(running()).isEmpty();
        assertThat(read(NOTES, "a.txt")).isInstanceOf(Read.class);
    }

    @Test
    void readers_cannot_see_our_environment_or_a_network_where_the_machine_lets_us() throws IOException {
        open(1, 30, 50);
        read(NOTES, "a.txt");
        long pid = running().get(0);
        String environment = Files.readString(Path.of("/proc", String.valueOf(pid), "environ"));
        assertThat(environment.split("\0", -1)).allMatch(entry -> entry.isEmpty() || entry.startsWith("PATH="));
        if (reader.isCutOff()) {
            assertThat(Files.readAllLines(Path.of("/proc", String.valueOf(pid), "net", "dev")).stream()
                            .skip(2)
                            .map(line -> line.substring(0, line.indexOf(':')).strip()))
                    .containsOnly("lo");
        }
    }

    @Test
    void what_a_killed_program_left_is_taken_away_by_the_next() throws IOException {
        Path left = Files.createDirectories(folder.resolve("gatehouse-reader-999999999-1-77/file-1"));
        Files.write(left.resolve("file"), NOTES);
        Files.createDirectory(folder.resolve("gatehouse-reader-somebody-else"));
        open(1, 30, 50);
        read(NOTES, "a.txt");
        assertThat(left.getParent()).doesNotExist();
        assertThat(folder.resolve("gatehouse-reader-somebody-else")).exists();
        Files.delete(folder.resolve("gatehouse-reader-somebody-else"));
    }

    private Reading read(byte[] bytes, String name) {
        return reader.read(new ByteArrayInputStream(bytes), name);
    }

    private static List<Long> running() {
        return RunningReaders.all().map(ProcessHandle::pid).toList();
    }
}
