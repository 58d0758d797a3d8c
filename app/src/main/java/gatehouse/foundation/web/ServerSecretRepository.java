package gatehouse.foundation.web;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.Identity;

/** Every SQL statement about the secrets that the server signs with. */
final class ServerSecretRepository {

    /** The secret of this name, made the first time it is asked for; every process on one store has the same. */
    byte[] get(JdbcClient sql, String name) {
        sql.sql("insert into server_secret (name, secret) values (:name, :secret) on conflict (name) do nothing")
                .param("name", name)
                .param("secret", Identity.random(32))
                .update();
        return sql.sql("select secret from server_secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
