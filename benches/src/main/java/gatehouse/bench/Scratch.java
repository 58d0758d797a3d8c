package gatehouse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

import gatehouse.foundation.database.DataFolder;
import gatehouse.foundation.database.Store;

/** A data folder with its database, as safe as the product's own, gone when closed. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Store store;

    Scratch() {
        try {
            this.folder = Files.createTempDirectory("gatehouse-bench");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        this.store = Store.open(DataFolder.at(folder.resolve("data")), Map.of(), words -> {});
    }

    Store store() {
        return store;
    }

    Path files() {
        return folder.resolve("files");
    }

    /** Makes a table of the bench's own, as the owner of the tables. */
    void make(String statement) {
        org.springframework.jdbc.core.simple.JdbcClient.create(store.owner().orElseThrow())
                .sql(statement)
                .update();
    }

    @Override
    public void close() {
        store.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
