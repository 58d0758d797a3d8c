package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.Transaction;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every SQL statement about forms kept for a person whose session had ended: twenty at most, for a day. */
final class KeptFormRepository {
    private static final int MOST = 20;

    void add(Transaction transaction, UUID id, UUID person, String path, Map<String, List<String>> fields) {
        transaction
                .sql()
                .sql("""
                        delete from kept_form where kept_at < :at::timestamptz - interval '1 day' or id in
                            (select id from kept_form where person_id = :person
                             order by kept_at desc offset :others)
                        """)
                .param("at", transaction.stamp())
                .param("person", person)
                .param("others", MOST - 1)
                .update();
        transaction
                .sql()
                .sql("""
                        insert into kept_form (id, person_id, path, fields, kept_at)
                        values (:id, :person, :path, :fields::jsonb, :at)
                        """)
                .param("id", id)
                .param("person", person)
                .param("path", path)
                .param("fields", CanonicalJson.text(Map.of("fields", pairs(fields))))
                .param("at", transaction.stamp())
                .update();
    }

    Optional<KeptForm> find(JdbcClient sql, UUID person, UUID id) {
        return sql.sql("select id, path, fields::text as fields, kept_at from kept_form"
                        + " where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person)
                .query((row, n) -> new KeptForm(
                        row.getObject("id", UUID.class),
                        row.getString("path"),
                        fields(row.getString("fields")),
                        row.getTimestamp("kept_at").toInstant()))
                .optional();
    }

    Optional<UUID> newest(JdbcClient sql, UUID person) {
        return sql.sql("select id from kept_form where person_id = :person order by kept_at desc limit 1")
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    boolean remove(JdbcClient sql, UUID person, UUID id) {
        return sql.sql("delete from kept_form where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** In the order of the form, which an object would lose. */
    private static List<Object> pairs(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .map(field -> (Object) List.of(field.getKey(), field.getValue()))
                .toList();
    }

    private static Map<String, List<String>> fields(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Object pair : (List<?>) JsonReader.object(json.getBytes(UTF_8)).get("fields")) {
            List<?> both = (List<?>) pair;
            fields.put(
                    (String) both.get(0),
                    ((List<?>) both.get(1)).stream().map(String.class::cast).toList());
        }
        return fields;
    }
}
