package gatehouse.foundation.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The open store: a migrated database, and the two ways into it.
 *
 * <p>Whoever finds the data folder's lock free holds it until {@link #close}, and alone starts and stops the embedded
 * database. Whoever finds it held joins the holder's database as the program role. With a force's own PostgreSQL,
 * which several machines may share, the lock guards the folder only. A store is closed at the end of the process too,
 * unless that end is sudden.
 */
public final class Store implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HOLDER_CONNECTIONS = 10;
    private static final int COMMAND_CONNECTIONS = 3;

    private final DataFolder folder;
    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::close, "store-at-exit");
    private boolean closed;
    private boolean holder;
    private int schema;
    private Optional<DataSource> program = Optional.empty();
    private Optional<DataSource> owner = Optional.empty();

    private Store(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Opens the store, embedded unless the environment names a PostgreSQL.
     *
     * @param progress is told, in sentences, what takes a person's time
     * @throws StoreProblem if it cannot be opened; its message is for the person who started the program
     */
    public static Store open(DataFolder folder, Map<String, String> environment, Consumer<String> progress) {
        Store store = new Store(folder);
        Runtime.getRuntime().addShutdownHook(store.atExit);
        try {
            store.holdOrJoin(Logins.external(environment), progress);
            return store;
        } catch (IOException cannot) {
            store.close();
            throw StoreProblem.writing(folder.path(), cannot);
        } catch (InterruptedException interrupted) {
            store.close();
            Thread.currentThread().interrupt();
            throw new StoreProblem("Gatehouse was stopped while it was waiting.", interrupted);
        } catch (RuntimeException problem) {
            store.close();
            throw problem;
        }
    }

    /** Connections as the program role, from a pool. */
    public DataSource program() {
        return program.orElseThrow();
    }

    /** Connections as the owner of the tables; only the holder of the folder has them. */
    public Optional<DataSource> owner() {
        return owner;
    }

    /** Whether this process holds the folder, rather than having joined one that does. */
    public boolean isHolder() {
        return holder;
    }

    /** The number of the newest migration that the tables have had. */
    public int schema() {
        return schema;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Names what must end while the database still answers, the web server above all. */
    public synchronized void beforeClosing(Runnable last) {
        toClose.push(last);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            closeNext();
        } finally {
            forgetHook();
        }
    }

    /** Each is closed whatever happens to the one before it, so that no server and no lock is left behind. */
    private void closeNext() {
        if (!toClose.isEmpty()) {
            try {
                toClose.pop().run();
            } finally {
                closeNext();
            }
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException processIsEnding) {
            closed = true;
        }
    }

    /** While it waits, the end of the process can close the store. */
    private synchronized void holdOrJoin(Optional<Logins> external, Consumer<String> progress)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (!closed && !holdOrJoinNow(external, progress)) {
            if (System.nanoTime() > end) {
                throw new StoreProblem("Another Gatehouse uses " + folder.path() + " and is not ready. Stop it, or wait"
                        + " and try again.");
            }
            if (!told) {
                progress.accept("Waiting for the Gatehouse that uses " + folder.path() + " to be ready");
                told = true;
            }
            wait(200);
        }
        if (closed) {
            throw new StoreProblem("Gatehouse was stopped while it was waiting.");
        }
    }

    private boolean holdOrJoinNow(Optional<Logins> external, Consumer<String> progress) throws IOException {
        Optional<FolderLock> lock = folder.tryLock();
        if (lock.isPresent()) {
            hold(lock.get(), external, progress);
            return true;
        }
        Optional<RunningStore> running = RunningStore.in(folder, external);
        running.ifPresent(this::join);
        return running.isPresent();
    }

    private void hold(FolderLock lock, Optional<Logins> external, Consumer<String> progress) throws IOException {
        toClose.push(lock::close);
        RunFile.deleteIn(folder);
        Optional<Integer> port = external.isPresent() ? Optional.empty() : Optional.of(startEmbedded(progress));
        Logins logins = external.orElseGet(() -> Logins.embedded(port.orElseThrow(), new Passwords(folder)));
        if (external.isPresent()) {
            RoleCheck.check(logins);
        }
        schema = Migrations.run(logins.owner(), logins.program());
        holder = true;
        owner = Optional.of(logins.owner());
        openPool(logins.program(), HOLDER_CONNECTIONS);
        toClose.push(() -> RunFile.deleteIn(folder));
        RunFile.ofThisProcess(schema, port).writeIn(folder);
    }

    private int startEmbedded(Consumer<String> progress) {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder, progress);
        toClose.push(server::close);
        return server.port();
    }

    private void join(RunningStore running) {
        schema = running.schema();
        openPool(running.program(), COMMAND_CONNECTIONS);
    }

    private void openPool(DataSource login, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("gatehouse");
        config.setDataSource(login);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        HikariDataSource pool = new HikariDataSource(config);
        toClose.push(pool::close);
        program = Optional.of(pool);
    }
}
