package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Tag("own-database")
class DataFolderTest {
    @TempDir
    Path place;

    @Test
    void a_new_folder_is_closed_to_others() throws IOException {
        Path path = DataFolder.at(place.resolve("deep").resolve("data")).path();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void without_a_name_it_lies_in_the_persons_home() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", place.toString());
        try {
            assertThat(DataFolder.chosen(Optional.empty()).path().getFileName()).hasToString(".gatehouse");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void a_folder_with_other_things_in_it_is_refused_and_left_as_it_was() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "Dear all");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> DataFolder.at(place))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("already holds something that is not Gatehouse's");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_data_folder_that_others_can_read_is_refused() throws IOException {
        Path path = place.resolve("data");
        DataFolder.at(path).tryLock().orElseThrow().close();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));

        assertThatThrownBy(() -> DataFolder.at(path)).hasMessageContaining("chmod 700");
    }

    @Test
    void a_data_folder_of_another_user_is_refused() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a folder away");
        Path path = Files.createDirectory(place.resolve("data"));
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> DataFolder.at(path)).hasMessageContaining("belongs to nobody");
    }

    @Test
    void a_file_in_the_way_is_told_of() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.at(file)).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> DataFolder.at(file.resolve("data"))).isInstanceOf(StoreProblem.class);
    }

    @Test
    void a_name_the_database_cannot_be_started_with_is_refused() {
        assertThatThrownBy(() -> DataFolder.at(place.resolve("a$b"))).hasMessageContaining("dollar sign");
    }

    @Test
    void only_one_can_hold_the_lock_and_asking_does_not_lose_it() {
        DataFolder folder = DataFolder.at(place.resolve("data"));
        FolderLock lock = folder.tryLock().orElseThrow();
        assertThat(folder.tryLock()).isEmpty();
        assertThat(folder.tryLock()).isEmpty();
        lock.close();
        try (FolderLock again = folder.tryLock().orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
