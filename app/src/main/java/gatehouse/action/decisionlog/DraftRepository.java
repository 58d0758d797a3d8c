package gatehouse.action.decisionlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;

/** Every SQL statement about what is being typed into a log; a person's own, of one plan. */
final class DraftRepository {

    /** Keeps it over what was kept before, unless its entry is written already or it was thrown away. */
    void keep(Change change, LogForm form) {
        change.sql()
                .sql("""
                        insert into decision_log_draft (plan_id, person_id, form, began_at, fields, kept_at)
                        select :plan, :person, :form, at - coalesce(cast(:elapsed as bigint), 0) * interval '1 millisecond',
                            cast(:fields as jsonb), at
                        from (select clock_timestamp() as at) clock
                        on conflict (plan_id, person_id) do update
                            set form = excluded.form, fields = excluded.fields, kept_at = excluded.kept_at,
                                closed = false,
                                began_at = case
                                    when decision_log_draft.form = excluded.form and decision_log_draft.fields <> '{}'
                                        then least(decision_log_draft.began_at, excluded.began_at)
                                    else excluded.began_at end
                            where not (decision_log_draft.closed and decision_log_draft.form = excluded.form)
                        """)
                .param("plan", change.plan().id())
                .param("person", change.who().person().orElseThrow())
                .param("form", form.form())
                .param("elapsed", form.elapsed().orElse(null))
                .param(
                        "fields",
                        CanonicalJson.text(form.isWorthKeeping() ? new TreeMap<>(form.typed()) : new TreeMap<>()))
                .update();
    }

    Optional<Draft> find(Change change) {
        return change.sql()
                .sql("""
                        select form, began_at, fields from decision_log_draft
                        where plan_id = :plan and person_id = :person and not closed and fields <> '{}'
                        """)
                .param("plan", change.plan().id())
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> new Draft(
                        new LogForm(
                                row.getObject("form", UUID.class), Optional.empty(), fields(row.getString("fields"))),
                        instant(row.getObject("began_at", OffsetDateTime.class))))
                .optional();
    }

    void discard(Change change) {
        change.sql()
                .sql("""
                        update decision_log_draft set fields = '{}', closed = true
                        where plan_id = :plan and person_id = :person
                        """)
                .param("plan", change.plan().id())
                .param("person", change.who().person().orElseThrow())
                .update();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new TreeMap<>();
        JsonReader.object(json.getBytes(StandardCharsets.UTF_8))
                .forEach((name, words) -> fields.put(name, (String) words));
        return fields;
    }
}
