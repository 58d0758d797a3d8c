package gatehouse.action.version;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version as lists show it.
 *
 * @param sha256 64 hexadecimal digits over its kept bytes
 */
public record Version(
        UUID id,
        int number,
        long draftRevision,
        String sha256,
        String reason,
        Optional<UUID> takenById,
        String takenBy,
        Instant takenAt) {}
