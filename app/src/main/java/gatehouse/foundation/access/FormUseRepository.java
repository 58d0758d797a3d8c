package gatehouse.foundation.access;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.refusal.Refusal;

/** Every SQL statement about the use made of a form's key. */
final class FormUseRepository {

    /** Where this form led when it was first sent; refuses the same key with other words. */
    Optional<String> answerTo(JdbcClient sql, FormUse use) {
        return sql.sql("select encode(body_sha256, 'hex') as body, location from form_use where form_key = :key")
                .param("key", use.key())
                .query((row, n) -> {
                    if (!row.getString("body").equals(use.bodySha256())) {
                        throw new Refusal(AccessRefusal.SENT_DIFFERENTLY);
                    }
                    return row.getString("location");
                })
                .optional();
    }

    void keep(Change change, FormUse use, String location) {
        change.sql()
                .sql("""
                        insert into form_use (form_key, person_id, body_sha256, location, used_at)
                        values (:key, :person, decode(:body, 'hex'), :location, :at)
                        """)
                .param("key", use.key())
                .param("person", change.who().person().orElseThrow())
                .param("body", use.bodySha256())
                .param("location", location)
                .param("at", change.stamp())
                .update();
    }
}
