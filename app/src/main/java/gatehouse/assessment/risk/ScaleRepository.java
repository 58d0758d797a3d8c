package gatehouse.assessment.risk;

import java.util.List;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.RiskScale;

/** Every SQL statement that lists or adds scales. */
final class ScaleRepository {

    /** The codes of the scales that this force may see: shipped ones, then its own, the newest first. */
    List<String> codes(Change change) {
        return change.sql()
                .sql("""
                        select code from risk_scale where force_id is null or force_id = :force
                        order by force_id is not null desc, added_at desc, code
                        """)
                .param("force", change.who().force())
                .query(String.class)
                .list();
    }

    /** Adds a scale of this force; false if its code is taken. */
    boolean add(Change change, RiskScale scale) {
        int added = change.sql()
                .sql("""
                        insert into risk_scale (code, force_id, name, source, added_by, added_at)
                        values (:code, :force, :name, :source, :by, :at) on conflict (code) do nothing
                        """)
                .param("code", scale.code())
                .param("force", change.who().force())
                .param("name", scale.name())
                .param("source", scale.source())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
        if (added == 1) {
            addLevels(change, scale.code(), "LIKELIHOOD", scale.likelihood());
            addLevels(change, scale.code(), "IMPACT", scale.impact());
            scale.bands().forEach(band -> addBand(change, scale.code(), band));
            addSquares(change, scale);
        }
        return added == 1;
    }

    private static void addLevels(Change change, String scale, String axis, List<String> words) {
        change.sql()
                .sql("""
                        insert into risk_scale_level (scale, axis, level, words)
                        select :scale, :axis, level, words from unnest(:words::text[]) with ordinality as l (words, level)
                        """)
                .param("scale", scale)
                .param("axis", axis)
                .param("words", words.toArray(String[]::new))
                .update();
    }

    private static void addBand(Change change, String scale, RiskScale.Band band) {
        change.sql()
                .sql("insert into risk_band (scale, band, name, acceptance) values (:scale, :band, :name, :acceptance)")
                .param("scale", scale)
                .param("band", band.number())
                .param("name", band.name())
                .param("acceptance", band.acceptance())
                .update();
    }

    private static void addSquares(Change change, RiskScale scale) {
        for (int likelihood = 1; likelihood <= scale.squares().size(); likelihood++) {
            change.sql()
                    .sql("""
                            insert into risk_scale_band (scale, likelihood, impact, band, words)
                            select :scale, :likelihood, impact, band, ''
                            from unnest(:bands::int[]) with ordinality as q (band, impact)
                            """)
                    .param("scale", scale.code())
                    .param("likelihood", likelihood)
                    .param("bands", scale.squares().get(likelihood - 1).toArray(Integer[]::new))
                    .update();
        }
    }
}
