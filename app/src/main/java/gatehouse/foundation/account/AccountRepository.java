package gatehouse.foundation.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;

/** Every SQL statement about accounts, their states and their passwords. */
final class AccountRepository {
    private static final String SELECT = """
            select a.id, a.force_id, a.sign_in_name, a.name, a.post, a.roles, s.state, s.reason,
                exists (select from account_secret k where k.account_id = a.id) as has_password
            from account a
                join lateral (select state, reason from account_state n where n.account_id = a.id
                              order by n.set_at desc, n.id desc limit 1) s on true
            """;

    List<Account> inForce(JdbcClient sql, UUID force) {
        return sql.sql(SELECT + " where a.force_id = :force order by lower(a.name), a.id")
                .param("force", force)
                .query((row, n) -> account(row))
                .list();
    }

    Optional<Account> find(JdbcClient sql, UUID id) {
        return sql.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> named(JdbcClient sql, String signInName) {
        return sql.sql(SELECT + " where a.sign_in_name = :name")
                .param("name", signInName)
                .query((row, n) -> account(row))
                .optional();
    }

    /** The hash of the account's password; empty if none was set. */
    String passwordHash(JdbcClient sql, UUID account) {
        return sql.sql("select password_hash from account_secret where account_id = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .orElse("");
    }

    boolean isAny(JdbcClient sql) {
        return sql.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    List<UUID> forces(JdbcClient sql, String name) {
        return sql.sql("select id from force where :name in ('', name)")
                .param("name", name)
                .query(UUID.class)
                .list();
    }

    UUID addForce(JdbcClient sql, String name) {
        UUID id = Identity.next();
        sql.sql("insert into force (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    /** Makes an active account; false if its sign-in name is taken. */
    boolean add(Transaction transaction, UUID id, UUID force, NewAccount wanted) {
        int made = transaction
                .sql()
                .sql("""
                        insert into account (id, force_id, sign_in_name, name, post, roles, created_at)
                        values (:id, :force, :sign_in_name, :name, :post, :roles, :at)
                        on conflict (sign_in_name) do nothing
                        """)
                .param("id", id)
                .param("force", force)
                .param("sign_in_name", wanted.signInName())
                .param("name", wanted.name())
                .param("post", wanted.post())
                .param("roles", names(wanted.roles()))
                .param("at", transaction.stamp())
                .update();
        return made == 1;
    }

    void setRoles(JdbcClient sql, UUID account, Set<Role> roles) {
        sql.sql("update account set roles = :roles where id = :account")
                .param("roles", names(roles))
                .param("account", account)
                .update();
    }

    void setState(Transaction transaction, UUID account, String state, String reason, String by) {
        transaction
                .sql()
                .sql("""
                        insert into account_state (id, account_id, state, reason, set_by, set_at)
                        values (:id, :account, :state, :reason, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("account", account)
                .param("state", state)
                .param("reason", reason)
                .param("by", by)
                .param("at", transaction.stamp())
                .update();
    }

    void setPassword(Transaction transaction, UUID account, String hash) {
        transaction
                .sql()
                .sql("""
                        insert into account_secret (account_id, password_hash, set_at) values (:account, :hash, :at)
                        on conflict (account_id) do update
                            set password_hash = excluded.password_hash, set_at = excluded.set_at
                        """)
                .param("account", account)
                .param("hash", hash)
                .param("at", transaction.stamp())
                .update();
    }

    /** Ends every session of this person, except the one with this library key. */
    void endSessions(JdbcClient sql, UUID account, String butThis) {
        sql.sql("delete from spring_session where principal_name = :person and session_id <> :session")
                .param("person", account.toString())
                .param("session", butThis)
                .update();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("force_id", UUID.class),
                row.getString("sign_in_name"),
                row.getString("name"),
                row.getString("post"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                "ACTIVE".equals(row.getString("state")),
                row.getString("reason"),
                row.getBoolean("has_password"),
                Optional.empty());
    }
}
