package gatehouse.foundation.database;

import java.util.Map;
import java.util.Optional;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two ways in: as the program, which may only do what the program does, and as the owner, which makes the
 * tables.
 *
 * <p>For a force's own PostgreSQL they are named by {@value #PROGRAM_URL} and {@value #OWNER_URL}, in the form
 * {@code jdbc:postgresql://host:5432/database?user=gatehouse&password=...}; a password may also lie in a {@code
 * .pgpass} file, and every other connection setting of the PostgreSQL driver may follow.
 */
record Logins(PGSimpleDataSource program, PGSimpleDataSource owner) {
    static final String PROGRAM_URL = "GATEHOUSE_DATABASE_URL";
    static final String OWNER_URL = "GATEHOUSE_DATABASE_OWNER_URL";

    Logins {
        program.setApplicationName("gatehouse");
        owner.setApplicationName("gatehouse owner");
    }

    static Logins embedded(int port, Passwords passwords) {
        return new Logins(
                embeddedProgram(port, passwords),
                EmbeddedPostgres.login(port, FirstStart.DATABASE, FirstStart.OWNER, passwords.of(Passwords.OWNER)));
    }

    static PGSimpleDataSource embeddedProgram(int port, Passwords passwords) {
        PGSimpleDataSource program =
                EmbeddedPostgres.login(port, FirstStart.DATABASE, FirstStart.PROGRAM, passwords.of(Passwords.PROGRAM));
        program.setApplicationName("gatehouse command");
        return program;
    }

    /** Nothing, if neither variable is set: then the embedded database is used. */
    static Optional<Logins> external(Map<String, String> environment) {
        String program = environment.getOrDefault(PROGRAM_URL, "").strip();
        String owner = environment.getOrDefault(OWNER_URL, "").strip();
        if (program.isEmpty() && owner.isEmpty()) {
            return Optional.empty();
        }
        if (program.isEmpty() || owner.isEmpty()) {
            throw new StoreProblem((program.isEmpty() ? OWNER_URL : PROGRAM_URL) + " is set but "
                    + (program.isEmpty() ? PROGRAM_URL : OWNER_URL) + " is not. Set both: one for the role the program"
                    + " works as, one for the role that owns the tables.");
        }
        return Optional.of(new Logins(login(PROGRAM_URL, program), login(OWNER_URL, owner)));
    }

    private static PGSimpleDataSource login(String variable, String url) {
        PGSimpleDataSource login = new PGSimpleDataSource();
        try {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("not of this form");
            }
            login.setUrl(url);
        } catch (IllegalArgumentException notUnderstood) {
            throw new StoreProblem(variable + " is not understood. Write it as"
                    + " jdbc:postgresql://host:5432/database?user=name&password=secret.");
        }
        login.setLogServerErrorDetail(false);
        return login;
    }
}
