package gatehouse.foundation.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

import org.postgresql.util.PSQLState;

/** A store that another process holds open, as a second command meets it: the program role's way in, and no other. */
record RunningStore(int schema, DataSource program) {
    /** Nothing, if its holder is not ready. */
    static Optional<RunningStore> in(DataFolder folder, Optional<Logins> external) throws IOException {
        Optional<RunFile> run = RunFile.readIn(folder);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        checkSameProgram(run.get(), folder);
        DataSource program = program(run.get(), folder, external);
        return answers(program) ? Optional.of(new RunningStore(run.get().schema(), program)) : Optional.empty();
    }

    private static void checkSameProgram(RunFile run, DataFolder folder) {
        int known = Migrations.newestKnown();
        if (run.schema() != known) {
            throw new StoreProblem("The Gatehouse that uses " + folder.path() + " (process " + run.pid()
                    + ") is another version of the program: its tables are at " + run.schema()
                    + ", this version's at " + known + ". Stop it first, or use the same version.");
        }
    }

    private static DataSource program(RunFile run, DataFolder folder, Optional<Logins> external) {
        if (run.port().isPresent() && external.isPresent()) {
            throw new StoreProblem("The Gatehouse that uses " + folder.path() + " (process " + run.pid()
                    + ") runs its own database, but " + Logins.PROGRAM_URL + " names another. Unset it, or choose"
                    + " another folder with --data.");
        }
        if (run.port().isEmpty() && external.isEmpty()) {
            throw new StoreProblem("The Gatehouse that uses " + folder.path() + " (process " + run.pid()
                    + ") works on a database of its own choosing. Set " + Logins.PROGRAM_URL + " and "
                    + Logins.OWNER_URL + " as they are set for it.");
        }
        return run.port()
                .<DataSource>map(port -> Logins.embeddedProgram(port, new Passwords(folder)))
                .orElseGet(() -> external.orElseThrow().program());
    }

    private static boolean answers(DataSource program) {
        try (Connection connection = program.getConnection()) {
            return connection.isValid(10);
        } catch (SQLException fault) {
            if (PSQLState.CONNECTION_UNABLE_TO_CONNECT.getState().equals(fault.getSQLState())) {
                return false;
            }
            throw new StoreProblem("The running database cannot be reached: " + fault.getMessage(), fault);
        }
    }
}
