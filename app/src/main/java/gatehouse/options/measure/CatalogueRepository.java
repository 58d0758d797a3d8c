package gatehouse.options.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;

/** Every SQL statement about the catalogue of measures. */
final class CatalogueRepository {
    private static final int LOCK = 3_305_501;
    private static final String COLUMNS = """
            number, code, name, kind, principles, methods, lead_time, validity, side_effects, description, retired,
                because, set_by, set_at
            """;

    /** The newest row of each code: the force's own before a shipped one. */
    List<Measure> standing(Change change) {
        return change.sql()
                .sql("select distinct on (code) " + COLUMNS + """
                        from catalogue_row
                        where force_id is null or force_id = :force
                        order by code, force_id is null, number desc
                        """)
                .param("force", change.who().force())
                .query((row, n) -> measure(row))
                .list();
    }

    /** Every row of one code, the one that stands first. */
    List<Measure> rows(Change change, String code) {
        return change.sql()
                .sql("select " + COLUMNS + """
                        from catalogue_row
                        where code = :code and (force_id is null or force_id = :force)
                        order by force_id is null, number desc
                        """)
                .param("code", code)
                .param("force", change.who().force())
                .query((row, n) -> measure(row))
                .list();
    }

    /** Waits until no one else is changing the catalogue, so that no code is added twice and no row is overlooked. */
    void lock(JdbcClient sql) {
        sql.sql("select true from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    void insert(Change change, Measure measure) {
        change.sql()
                .sql("""
                        insert into catalogue_row (force_id, code, name, kind, principles, methods, lead_time, validity,
                            side_effects, description, retired, because, set_by, set_at)
                        values (:force, :code, :name, :kind, :principles, :methods, :lead_time, :validity,
                            :side_effects, :description, :retired, :because, :by, :at)
                        """)
                .param("force", change.who().force())
                .param("code", measure.code())
                .param("name", measure.name())
                .param("kind", measure.kind())
                .param("principles", measure.principles().toArray(String[]::new))
                .param("methods", measure.methods().toArray(String[]::new))
                .param("lead_time", measure.leadTime())
                .param("validity", measure.validity())
                .param("side_effects", measure.sideEffects())
                .param("description", measure.words())
                .param("retired", measure.retired())
                .param("because", measure.because())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                row.getLong("number"),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                List.of((String[]) row.getArray("principles").getArray()),
                List.of((String[]) row.getArray("methods").getArray()),
                row.getString("lead_time"),
                row.getString("validity"),
                row.getString("side_effects"),
                row.getString("description"),
                row.getBoolean("retired"),
                row.getString("because"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
