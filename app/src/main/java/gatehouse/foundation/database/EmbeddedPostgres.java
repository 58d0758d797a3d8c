package gatehouse.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL run by the program itself, on the loopback address, for the holder of the data folder's lock.
 *
 * <p>What makes an acknowledged save safe is set on the command line at every start, where neither a file nor an
 * {@code alter system} can undo it.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final List<String> SAFE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    /** No sockets but loopback; no words of a plan in the log. */
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_timezone=UTC",
            "timezone=UTC");

    private static final int ATTEMPTS = 5;

    private final ServerPrograms programs;
    private final ServerFolder folder;
    private final int port;

    private EmbeddedPostgres(ServerPrograms programs, ServerFolder folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it, preparing it first if this folder has none; a server left by a killed program is stopped. */
    static EmbeddedPostgres start(DataFolder data, Consumer<String> progress) {
        return start(data, SAFE, progress);
    }

    static EmbeddedPostgres start(DataFolder data, List<String> safety, Consumer<String> progress) {
        ServerPrograms programs = ServerPrograms.unpackedIn(data.resolve("postgres"), progress);
        try {
            ServerFolder folder = ServerFolder.in(data);
            LeftBehind.stop(programs, folder);
            if (!folder.isPrepared()) {
                new FirstStart(programs, folder, new Passwords(data)).prepare(safety, progress);
            }
            folder.checkMajorVersion();
            return start(programs, folder, safety);
        } catch (IOException cannot) {
            throw StoreProblem.writing(data.path(), cannot);
        }
    }

    /** Starts a server on a free port; if someone else takes the port first, on another. */
    static EmbeddedPostgres start(ServerPrograms programs, ServerFolder folder, List<String> safety)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            ServerCommand started = ServerCommand.run(
                    folder.rows().getParent(),
                    programs.program("pg_ctl"),
                    "start",
                    "--wait",
                    "--timeout=600",
                    "--pgdata=" + folder.rows(),
                    "--log=" + folder.log(),
                    "--options=" + options(port, safety));
            if (!started.failed()) {
                return new EmbeddedPostgres(programs, folder, port);
            }
            String why = folder.loggedSince(logged);
            if (attempt == ATTEMPTS || !why.contains("could not bind")) {
                throw notStarted(folder, started.output() + "\n" + why);
            }
        }
    }

    int port() {
        return port;
    }

    /** How to connect as this role; a server that asks for the bare password is not ours and does not get it. */
    static PGSimpleDataSource login(int port, String database, String user, String password) {
        PGSimpleDataSource login = new PGSimpleDataSource();
        login.setServerNames(new String[] {"127.0.0.1"});
        login.setPortNumbers(new int[] {port});
        login.setDatabaseName(database);
        login.setUser(user);
        login.setPassword(password);
        login.setRequireAuth("scram-sha-256");
        login.setSslMode("disable");
        login.setConnectTimeout(10);
        // What a server says of a row that it refused can hold words of a plan, which belong in no log of ours.
        login.setLogServerErrorDetail(false);
        return login;
    }

    @Override
    public void close() {
        LeftBehind.stop(programs, folder);
    }

    private static String options(int port, List<String> safety) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        ALWAYS.forEach(setting -> options.append(" -c ").append(setting));
        safety.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static StoreProblem notStarted(ServerFolder folder, String why) {
        if (StoreProblem.tellsOfFullDisk(why)) {
            return StoreProblem.diskFull(folder.rows(), new IOException(why));
        }
        return new StoreProblem("The database in " + folder.rows() + " did not start. The end of its log, "
                + folder.log() + ", says:\n" + why);
    }
}
