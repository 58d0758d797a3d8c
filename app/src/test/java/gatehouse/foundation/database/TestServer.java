package gatehouse.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.postgresql.ds.PGSimpleDataSource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The one server that the tests of this process share: embedded, or the one that {@value #URL} names.
 *
 * <p>The embedded one forgets safety for speed. Its programs are kept in {@code target} from run to run; its rows lie in
 * the machine's memory while the tests run, where there is room for them, because most tests begin with a database of
 * their own, which is a thousand small files. Elsewhere they are kept in {@code target} too.
 */
record TestServer(String host, int port, PGSimpleDataSource superuser, Role owner, Role program, boolean ours) {
    static final String URL = "GATEHOUSE_TEST_DATABASE_URL";

    private static final List<String> FAST = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
            "autovacuum=off",
            "min_wal_size=32MB",
            "max_wal_size=256MB");

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 3L * 1024 * 1024 * 1024;

    record Role(String name, String password) {}

    static TestServer start() {
        return Optional.ofNullable(System.getenv(URL)).map(TestServer::external).orElseGet(TestServer::embedded);
    }

    PGSimpleDataSource login(Role role, String database) {
        PGSimpleDataSource login = new PGSimpleDataSource();
        login.setURL(url(role, database));
        return login;
    }

    String url(Role role, String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?user=" + role.name + "&password="
                + role.password;
    }

    PGSimpleDataSource superuserIn(String database) {
        PGSimpleDataSource login = new PGSimpleDataSource();
        login.setURL(superuser.getURL());
        login.setUser(superuser.getUser());
        login.setPassword(superuser.getPassword());
        login.setDatabaseName(database);
        return login;
    }

    /** The roles' password is made from the superuser's URL, so that runs side by side agree on it. */
    private static TestServer external(String url) {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setURL(url);
        String password = digest("gatehouse tests " + url);
        return new TestServer(
                superuser.getServerNames()[0],
                superuser.getPortNumbers()[0] == 0 ? 5432 : superuser.getPortNumbers()[0],
                superuser,
                new Role("gatehouse_test_owner", password),
                new Role("gatehouse_test", password),
                false);
    }

    private static TestServer embedded() {
        for (int number = 1; ; number++) {
            DataFolder folder = DataFolder.at(Path.of("target", "test-database-" + number));
            Optional<FolderLock> lock = folder.tryLock();
            if (lock.isPresent()) {
                return embedded(folder, lock.get());
            }
        }
    }

    private static TestServer embedded(DataFolder folder, FolderLock lock) {
        try {
            ServerFolder rows = rowsOf(folder);
            EmbeddedPostgres server = startOrStartAgain(folder, rows);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                emptied(rows);
                lock.close();
            }));
            Passwords passwords = new Passwords(folder);
            return new TestServer(
                    "127.0.0.1",
                    server.port(),
                    EmbeddedPostgres.login(
                            server.port(), "postgres", FirstStart.SUPERUSER, passwords.of(Passwords.SUPERUSER)),
                    new Role(FirstStart.OWNER, passwords.of(Passwords.OWNER)),
                    new Role(FirstStart.PROGRAM, passwords.of(Passwords.PROGRAM)),
                    true);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static ServerFolder rowsOf(DataFolder folder) throws IOException {
        ServerFolder kept = ServerFolder.in(folder);
        if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
            return kept;
        }
        Path ours = MEMORY.resolve("gatehouse-tests-" + digest(folder.path().toString()));
        PrivateFiles.makeFolder(ours);
        return new ServerFolder(ours.resolve("database"), kept.log());
    }

    private static void emptied(ServerFolder rows) {
        if (rows.rows().startsWith(MEMORY)) {
            try {
                PrivateFiles.deleteTree(rows.rows().getParent());
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }
    }

    /** Without fsync a power cut can spoil the kept server; it holds nothing that is not made again. */
    private static EmbeddedPostgres startOrStartAgain(DataFolder folder, ServerFolder rows) throws IOException {
        try {
            return start(folder, rows);
        } catch (StoreProblem spoilt) {
            System.out.println("The kept test server is made again: " + spoilt.getMessage());
            PrivateFiles.deleteTree(rows.rows());
            return start(folder, rows);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, ServerFolder rows) throws IOException {
        ServerPrograms programs = ServerPrograms.unpackedIn(folder.resolve("postgres"), System.out::println);
        LeftBehind.stop(programs, rows);
        if (!rows.isPrepared()) {
            new FirstStart(programs, rows, new Passwords(folder)).prepare(FAST, System.out::println);
        }
        return EmbeddedPostgres.start(programs, rows, FAST);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
