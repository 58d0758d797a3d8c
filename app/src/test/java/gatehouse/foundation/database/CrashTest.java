package gatehouse.foundation.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program ended in the middle of its work, kindly and otherwise. */
@Tag("own-database")
class CrashTest {
    @TempDir
    Path place;

    @Test
    @Tag("full")
    void a_killed_program_loses_nothing_it_acknowledged() throws Exception {
        killWhileSaving(3);
    }

    @Test
    @Tag("full")
    void twenty_killed_programs_lose_nothing_they_acknowledged() throws Exception {
        killWhileSaving(20);
    }

    @Test
    @Tag("full")
    void a_first_start_killed_half_way_is_done_again() throws Exception {
        Random moments = new Random(18);
        for (int round = 0; round < 4; round++) {
            try (Running first = Running.start(place.resolve("data"), "wait")) {
                first.until("Preparing the database");
                Thread.sleep(moments.nextInt(1500));
                first.kill();
            }
        }
        DataFolder folder = DataFolder.at(place.resolve("data"));
        try (Store store = Store.open(folder, Map.of(), line -> {})) {
            assertThat(Ask.one(store.program(), "show fsync")).isEqualTo("on");
        }
        assertThat(folder.resolve("database.part")).doesNotExist();
    }

    @Test
    @Tag("full")
    void asked_to_end_it_leaves_no_server_behind() throws Exception {
        DataFolder folder = DataFolder.at(place.resolve("data"));
        for (String moment : List.of("Preparing the database", "holds the folder", "saved 20")) {
            try (Running running = Running.start(folder.path(), "save")) {
                running.until(moment);
                assertThat(running.terminate()).as(moment).isTrue();
            }
            assertThat(processesIn(folder)).as(moment).isEmpty();
            assertThat(folder.resolve("run.json")).as(moment).doesNotExist();
        }
    }

    @Test
    @Tag("full")
    void a_folder_deleted_under_it_leaves_no_server_behind() throws Exception {
        DataFolder folder = DataFolder.at(place.resolve("data"));
        try (Running running = Running.start(folder.path(), "wait")) {
            running.until("holds the folder");
            PrivateFiles.deleteTree(folder.resolve("database"));
            assertThat(running.terminate()).isTrue();
        }
        assertThat(new ServerFolder(folder.resolve("database"), folder.resolve("log")).processesOfDeletedRows())
                .isEmpty();
    }

    private void killWhileSaving(int rounds) throws Exception {
        Random moments = new Random(rounds);
        DataFolder folder = DataFolder.at(place.resolve("data"));
        long acknowledged = 0;
        for (int round = 0; round < rounds; round++) {
            try (Running running = Running.start(folder.path(), "save")) {
                running.until("saved");
                Thread.sleep(moments.nextInt(400));
                running.kill();
                acknowledged += running.restOfOutput().stream()
                        .filter(line -> line.startsWith("saved"))
                        .count();
            }
            assertThat(processesIn(folder))
                    .as("the server outlives its program")
                    .isNotEmpty();
        }
        try (Store store = Store.open(folder, Map.of(), line -> {})) {
            assertThat(StoreProgram.count(store)).isBetween(acknowledged, acknowledged + rounds);
        }
        assertThat(acknowledged).isGreaterThan(rounds * 5L);
        assertThat(processesIn(folder)).isEmpty();
    }

    private static List<ProcessHandle> processesIn(DataFolder folder) {
        return new ServerFolder(folder.resolve("database"), folder.resolve("log")).processes();
    }
}
