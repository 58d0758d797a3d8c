package gatehouse.action.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The columns that decisions, acceptances and endorsements share. */
public final class MadeRow {
    /** Read with the row's table as {@code d} and {@link #CONFIRMED} joined to it. */
    public static final String COLUMNS = """
            d.made_by_id, d.made_by, d.made_as, d.made_how, d.made_at, d.taken_by, d.evidence, d.evidence_file,
            d.recorded_at, c.confirmed, c.words as confirmation_words, c.by_name as confirmed_by, c.at as confirmed_at
            """;

    public static final String CONFIRMED = " left join confirmation c on c.of_id = d.id ";

    public static final String INSERTED =
            "made_by_id, made_by, made_as, made_how, made_at, taken_by, evidence, evidence_file, recorded_at";

    public static final String VALUES = """
            cast(:madeById as uuid), :madeBy, :madeAs, :madeHow, :madeAt, :takenBy, :evidence,
            cast(:evidenceFile as uuid), :recordedAt
            """;

    private MadeRow() {}

    public static Made read(ResultSet row) throws SQLException {
        return new Made(
                Optional.ofNullable(row.getObject("made_by_id", UUID.class)),
                row.getString("made_by"),
                row.getString("made_as"),
                How.valueOf(row.getString("made_how")),
                instant(row, "made_at"),
                row.getString("taken_by"),
                row.getString("evidence"),
                Optional.ofNullable(row.getObject("evidence_file", UUID.class)),
                instant(row, "recorded_at"),
                confirmation(row));
    }

    private static Optional<Confirmation> confirmation(ResultSet row) throws SQLException {
        Boolean confirmed = row.getObject("confirmed", Boolean.class);
        return confirmed == null
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        confirmed,
                        row.getString("confirmation_words"),
                        row.getString("confirmed_by"),
                        instant(row, "confirmed_at")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What {@link #VALUES} binds. */
    public static Map<String, Object> parameters(Made made) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("madeById", made.byId().map(UUID::toString).orElse(null));
        parameters.put("madeBy", made.by());
        parameters.put("madeAs", made.role());
        parameters.put("madeHow", made.how().name());
        parameters.put("madeAt", made.at().atOffset(ZoneOffset.UTC));
        parameters.put("takenBy", made.takenBy());
        parameters.put("evidence", made.evidence());
        parameters.put("evidenceFile", made.evidenceFile().map(UUID::toString).orElse(null));
        parameters.put("recordedAt", made.recordedAt().atOffset(ZoneOffset.UTC));
        return parameters;
    }
}
