package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A command given while another process holds the data folder. */
@Tag("own-database")
class SecondCommandTest {
    private static final int ANOTHER_SCHEMA = 99_999;

    @TempDir
    static Path place;

    private static DataFolder folder;
    private static Store holder;

    @BeforeAll
    static void hold() throws SQLException {
        folder = DataFolder.at(place.resolve("data"));
        holder = Store.open(folder, Map.of(), line -> {});
        StoreProgram.makeTable(holder);
    }

    @AfterAll
    static void close() {
        holder.close();
    }

    @Test
    void it_joins_as_the_program_role_and_leaves_the_holder_running() throws Exception {
        StoreProgram.insert(holder, "kept");
        Path keys = folder.resolve("keys");
        Files.move(keys.resolve("superuser"), place.resolve("superuser"));
        Files.move(keys.resolve("owner"), place.resolve("owner"));
        try (Running second = Running.start(folder.path(), "count")) {
            second.until("joined the holder");
            assertThat(second.until("counted")).isEqualTo("counted " + StoreProgram.count(holder));
            assertThat(second.process().waitFor()).isZero();
        } finally {
            Files.move(place.resolve("superuser"), keys.resolve("superuser"));
            Files.move(place.resolve("owner"), keys.resolve("owner"));
        }
        assertThat(Ask.one(holder.program(), "select 1")).isEqualTo("1");
        assertThat(folder.resolve("run.json")).exists();
    }

    @Test
    void it_has_no_way_in_as_the_owner() throws SQLException {
        try (Store second = Store.open(folder, Map.of(), line -> {})) {
            assertThat(second.isHolder()).isFalse();
            assertThat(second.owner()).isEmpty();
            assertThat(second.schema()).isEqualTo(holder.schema());
            assertThat(Ask.one(second.program(), "select session_user")).isEqualTo("gatehouse");
        }
    }

    @Test
    void another_version_of_the_program_is_refused() throws Exception {
        whileRunFileSays(new RunFile(ProcessHandle.current().pid(), ANOTHER_SCHEMA, port()), () -> {
            try (Running second = Running.start(folder.path(), "count")) {
                assertThat(second.process().waitFor()).isEqualTo(3);
                assertThat(second.restOfOutput())
                        .hasSize(1)
                        .allMatch(line -> line.contains("is another version of the program"));
            }
        });
    }

    @Test
    void another_database_than_the_holders_is_refused() throws Exception {
        Map<String, String> elsewhere = Map.of(
                Logins.PROGRAM_URL, "jdbc:postgresql://127.0.0.1:1/gatehouse?user=program",
                Logins.OWNER_URL, "jdbc:postgresql://127.0.0.1:1/gatehouse?user=owner");
        assertThatThrownBy(() -> Store.open(folder, elsewhere, line -> {}))
                .hasMessageContaining("runs its own database, but GATEHOUSE_DATABASE_URL names another");

        whileRunFileSays(
                new RunFile(ProcessHandle.current().pid(), holder.schema(), Optional.empty()),
                () -> assertThatThrownBy(() -> Store.open(folder, Map.of(), line -> {}))
                        .hasMessageContaining("Set GATEHOUSE_DATABASE_URL and GATEHOUSE_DATABASE_OWNER_URL"));
    }

    @Test
    void a_damaged_run_file_is_told_of() throws Exception {
        String whole = Files.readString(folder.resolve("run.json"));
        PrivateFiles.write(folder.resolve("run.json"), "{\"pid\":");
        try {
            assertThatThrownBy(() -> Store.open(folder, Map.of(), line -> {})).hasMessageContaining("is damaged");
        } finally {
            PrivateFiles.write(folder.resolve("run.json"), whole);
        }
    }

    @Test
    void it_waits_for_a_holder_that_is_not_ready_and_takes_over_from_one_that_ends() throws Exception {
        DataFolder other = DataFolder.at(place.resolve("other"));
        BlockingQueue<String> progress = new ArrayBlockingQueue<>(10);
        FolderLock starting = other.tryLock().orElseThrow();
        CompletableFuture<Store> second =
                CompletableFuture.supplyAsync(() -> Store.open(other, Map.of(), progress::add));
        assertThat(progress.poll(30, TimeUnit.SECONDS)).startsWith("Waiting for the Gatehouse that uses");
        starting.close();

        try (Store store = second.get(60, TimeUnit.SECONDS)) {
            assertThat(store.isHolder()).isTrue();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void whileRunFileSays(RunFile other, Work work) throws Exception {
        other.writeIn(folder);
        try {
            work.run();
        } finally {
            new RunFile(ProcessHandle.current().pid(), holder.schema(), embeddedPort()).writeIn(folder);
        }
    }

    private static Optional<Integer> port() throws IOException {
        return RunFile.readIn(folder).orElseThrow().port();
    }

    private static Optional<Integer> embeddedPort() throws IOException {
        List<String> running = Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"));
        return Optional.of(Integer.valueOf(running.get(3)));
    }
}
