package gatehouse.foundation.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import gatehouse.World;
import gatehouse.foundation.access.Action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStoreTest {
    private World world;
    private UUID plan;
    private FileStore store;

    @TempDir
    private Path folder;

    @BeforeAll
    void open() {
        world = new World();
        plan = world.plan("Harbour Day");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        store = new FileStore(folder);
    }

    @Test
    void a_file_comes_back_byte_for_byte_under_a_name_that_says_nothing() {
        KeptFile kept = keep("../../etc/plan.pdf");

        assertThat(read(plan, kept.id())).isEqualTo("Bytes");
        assertThat(kept.sha256()).hasSize(64);
        assertThat(onDisk()).allMatch(path -> path.getFileName().toString().matches("[0-9a-f-]{36}"));
    }

    @Test
    void another_plans_file_is_not_there() {
        KeptFile kept = keep("plan.pdf");
        UUID other = world.plan("Another event");
        assertThatThrownBy(() -> read(other, kept.id())).hasMessage(FileRefusal.NO_SUCH_FILE.sentence());
    }

    @Test
    void bytes_that_were_tampered_with_are_not_handed_out() throws IOException {
        KeptFile kept = keep("plan.pdf");
        Path file = onDisk().stream()
                .filter(path -> path.endsWith(kept.id().toString()))
                .findFirst()
                .orElseThrow();
        Files.write(file, "GHFILE\n\0Other".getBytes(UTF_8));
        assertThatThrownBy(() -> read(plan, kept.id())).hasMessageContaining("no longer match their hash");
    }

    @Test
    void a_change_that_is_undone_leaves_no_file() {
        assertThatThrownBy(() -> world.entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
                    store.keep(change, "plan.pdf", "", new ByteArrayInputStream("Bytes".getBytes(UTF_8)));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(onDisk()).isEmpty();
    }

    private KeptFile keep(String name) {
        return world.entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
            change.logged("file.kept", "file", Map.of());
            return store.keep(change, name, "application/pdf", new ByteArrayInputStream("Bytes".getBytes(UTF_8)));
        });
    }

    private String read(UUID of, UUID file) {
        return world.entrance.look(world.by(world.field, Action.PLAN_SEE, of), "file", change -> {
            try (var bytes = store.open(change, file).bytes()) {
                return new String(bytes.readAllBytes(), UTF_8);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private List<Path> onDisk() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
