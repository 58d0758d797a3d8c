package gatehouse.foundation.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One transaction under way.
 *
 * @param at the one instant of everything done in it, UTC, whole microseconds as the database keeps them
 */
public record Transaction(JdbcClient sql, Instant at) {

    /** The instant in the type that the driver takes for {@code timestamptz}. */
    public OffsetDateTime stamp() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
