package gatehouse.foundation.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("own-database")
class ServerProgramsTest {
    @TempDir
    Path place;

    @Test
    void they_are_unpacked_once_and_are_the_version_we_say() {
        List<String> progress = new ArrayList<>();
        ServerPrograms programs = ServerPrograms.unpackedIn(place.resolve("postgres"), progress::add);
        ServerPrograms.unpackedIn(place.resolve("postgres"), progress::add);

        assertThat(progress).hasSize(1);
        assertThat(ServerCommand.run(place, programs.program("postgres"), "--version")
                        .output())
                .isEqualTo("postgres (PostgreSQL) " + ServerPrograms.VERSION);
        assertThat(place.resolve("postgres")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void both_processors_have_theirs_in_this_build() {
        for (String processor : List.of("amd64", "aarch64")) {
            assertThat(ServerPrograms.class.getResource(ServerPrograms.archive("Linux", processor)))
                    .isNotNull();
        }
    }

    @Test
    void other_machines_are_told_to_bring_a_database() {
        for (String[] machine :
                new String[][] {{"Mac OS X", "aarch64"}, {"Windows 11", "amd64"}, {"Linux", "riscv64"}}) {
            assertThatThrownBy(() -> ServerPrograms.archive(machine[0], machine[1]))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("Linux on amd64 and arm64 only")
                    .hasMessageContaining(Logins.PROGRAM_URL);
        }
    }
}
