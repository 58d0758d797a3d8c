package gatehouse.foundation.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A disk that fills up, made small by root; anyone else is told loudly that this was not tried. */
@Tag("own-database")
class FullDiskTest {
    @TempDir
    Path place;

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", disk().toString()).start().waitFor();
    }

    @Test
    @Tag("full")
    void a_first_start_without_room_says_so_and_works_once_there_is() throws Exception {
        mount("size=90m");
        assertThatThrownBy(() -> Store.open(DataFolder.at(data()), Map.of(), line -> {}))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("is full");

        mount("remount,size=400m");
        try (Store store = Store.open(DataFolder.at(data()), Map.of(), line -> {})) {
            assertThat(Ask.one(store.program(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void unpacking_without_room_says_so() throws Exception {
        mount("size=20m");
        assertThatThrownBy(() -> Store.open(DataFolder.at(data()), Map.of(), line -> {}))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("is full");
    }

    @Test
    @Tag("full")
    void a_disk_that_fills_up_while_saving_loses_nothing_acknowledged() throws Exception {
        mount("size=300m");
        DataFolder folder = DataFolder.at(data());
        long acknowledged;
        Path filler = disk().resolve("filler");
        try (Store store = Store.open(folder, Map.of(), line -> {})) {
            StoreProgram.makeTable(store);
            StoreProgram.insert(store, "before");
            fill(filler);
            acknowledged = 1 + saveUntilRefused(store);
        }
        fill(disk().resolve("more"));
        assertThatThrownBy(() -> Store.open(folder, Map.of(), line -> {}))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("is full");

        Files.delete(filler);
        Files.delete(disk().resolve("more"));
        try (Store store = Store.open(folder, Map.of(), line -> {})) {
            assertThat(StoreProgram.count(store)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void a_disk_that_cannot_be_written_to_is_told_of() throws Exception {
        mount("ro");
        assertThatThrownBy(() -> DataFolder.at(data()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("cannot be written to");
    }

    private static long saveUntilRefused(Store store) {
        String words = "w".repeat(4000);
        for (long saved = 0; ; saved++) {
            try {
                StoreProgram.insert(store, words);
            } catch (SQLException refused) {
                return saved;
            }
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
    }

    private void mount(String options) throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root) {
            System.out.println("NOT TRIED: what happens when the disk is full. Only root can make a small disk.");
        }
        assumeTrue(root, "only root can make a small disk");
        Files.createDirectories(disk());
        Process process = new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk().toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private Path disk() {
        return place.resolve("disk");
    }

    private Path data() {
        return disk().resolve("data");
    }
}
