package gatehouse.foundation.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A small program around a store, which a test starts as a process of its own, and may kill. */
final class StoreProgram {
    private StoreProgram() {}

    /** Opens the store in the folder named first, then does what is named second, until it is ended. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (Store store = Store.open(DataFolder.at(Path.of(arguments[0])), System.getenv(), StoreProgram::say)) {
            say(store.isHolder() ? "holds the folder" : "joined the holder");
            switch (arguments[1]) {
                case "save" -> save(store);
                case "count" -> say("counted " + count(store));
                default -> Thread.sleep(Long.MAX_VALUE);
            }
        } catch (StoreProblem problem) {
            say(problem.getMessage());
            System.exit(3);
        }
    }

    static void makeTable(Store store) throws SQLException {
        try (Connection owner = store.owner().orElseThrow().getConnection();
                Statement sql = owner.createStatement()) {
            sql.execute("create table if not exists saved (id bigint generated always as identity, words text)");
            sql.execute("grant select, insert on saved to gatehouse");
        }
    }

    static void insert(Store store, String words) throws SQLException {
        try (Connection program = store.program().getConnection();
                Statement sql = program.createStatement()) {
            sql.execute("insert into saved (words) values ('" + words + "')");
        }
    }

    static long count(Store store) throws SQLException {
        try (Connection program = store.program().getConnection()) {
            return Long.parseLong(Ask.one(program, "select count(*) from saved"));
        }
    }

    private static void save(Store store) throws SQLException {
        makeTable(store);
        try (Connection program = store.program().getConnection();
                Statement sql = program.createStatement()) {
            while (true) {
                say("saved " + Ask.one(sql, "insert into saved (words) values ('kept') returning id"));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
