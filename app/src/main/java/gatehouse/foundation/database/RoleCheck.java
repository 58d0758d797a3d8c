package gatehouse.foundation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Looks at a force's own PostgreSQL before anything is written to it.
 *
 * <p>What the program has closed stays closed only while the role it works as cannot reopen it: so a program role
 * that is the owner, could become the owner, or is above all rules is refused.
 */
final class RoleCheck {
    private static final int OLDEST = 15;

    private static final String FACTS = """
            select current_setting('server_version_num')::int / 10000 as major,
                   current_setting('server_version') as version,
                   current_setting('server_encoding') as encoding,
                   session_user as name,
                   current_database() || ' ' || d.oid || ' ' || pg_postmaster_start_time() as place,
                   r.rolsuper or r.rolbypassrls or r.rolcreaterole as above_rules,
                   has_schema_privilege('public', 'create') as may_create
            from pg_database d, pg_roles r
            where d.datname = current_database() and r.rolname = session_user
            """;

    private static final String OWNS = """
            select pg_has_role(session_user, ?, 'member')
                   or pg_has_role(session_user, d.datdba, 'member')
                   or pg_has_role(session_user, s.nspowner, 'member')
            from pg_database d, pg_namespace s
            where d.datname = current_database() and s.nspname = 'public'
            """;

    private RoleCheck() {}

    record Facts(
            int major,
            String version,
            String encoding,
            String name,
            String place,
            boolean aboveRules,
            boolean mayCreate) {}

    static void check(Logins logins) {
        try (Connection asProgram = connect(Logins.PROGRAM_URL, logins.program());
                Connection asOwner = connect(Logins.OWNER_URL, logins.owner())) {
            Facts program = facts(asProgram);
            Facts owner = facts(asOwner);
            checkServer(program, owner);
            checkRoles(program, owner, owns(asProgram, owner.name));
        } catch (SQLException fault) {
            throw new StoreProblem("The database could not be looked at: " + fault.getMessage(), fault);
        }
    }

    static void checkServer(Facts program, Facts owner) {
        if (program.major < OLDEST) {
            throw new StoreProblem(
                    "The database is PostgreSQL " + program.version + ". Gatehouse needs " + OLDEST + " or newer.");
        }
        if (!program.encoding.equals("UTF8")) {
            throw new StoreProblem("The database keeps its text as " + program.encoding
                    + ", which cannot hold every name and place. Make one with encoding UTF8.");
        }
        if (!program.place.equals(owner.place)) {
            throw new StoreProblem(Logins.PROGRAM_URL + " and " + Logins.OWNER_URL
                    + " lead to two different databases. Both must name the same one.");
        }
    }

    private static void checkRoles(Facts program, Facts owner, boolean owns) {
        if (program.name.equals(owner.name)) {
            throw new StoreProblem(Logins.PROGRAM_URL + " and " + Logins.OWNER_URL + " both connect as " + owner.name
                    + ". Use two roles, so that the program cannot undo what it has closed.");
        }
        if (program.aboveRules) {
            throw new StoreProblem(
                    "The role " + program.name + " in " + Logins.PROGRAM_URL + " is a superuser, may make"
                            + " roles or passes row security by. Use one that has none of these rights.");
        }
        if (owns) {
            throw new StoreProblem(
                    "The role " + program.name + " in " + Logins.PROGRAM_URL + " owns the database or its"
                            + " schema, or is a member of a role that does. Use one that owns nothing.");
        }
        if (program.mayCreate) {
            throw new StoreProblem(
                    "The role " + program.name + " in " + Logins.PROGRAM_URL + " may make tables. Take that"
                            + " away: revoke create on schema public from public, " + program.name + ".");
        }
        if (!owner.mayCreate) {
            throw new StoreProblem("The role " + owner.name + " in " + Logins.OWNER_URL + " may not make tables. Let it"
                    + " own the database, or grant it create on schema public.");
        }
    }

    /** The driver's message names the host and the role, never the password. */
    private static Connection connect(String variable, DataSource login) {
        try {
            return login.getConnection();
        } catch (SQLException fault) {
            throw new StoreProblem("The database in " + variable + " cannot be reached: " + fault.getMessage(), fault);
        }
    }

    private static Facts facts(Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(FACTS);
                ResultSet row = sql.executeQuery()) {
            row.next();
            return new Facts(
                    row.getInt("major"),
                    row.getString("version"),
                    row.getString("encoding"),
                    row.getString("name"),
                    row.getString("place"),
                    row.getBoolean("above_rules"),
                    row.getBoolean("may_create"));
        }
    }

    private static boolean owns(Connection asProgram, String owner) throws SQLException {
        try (PreparedStatement sql = asProgram.prepareStatement(OWNS)) {
            sql.setString(1, owner);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
