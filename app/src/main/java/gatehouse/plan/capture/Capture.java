package gatehouse.plan.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing dropped in.
 *
 * @param plan empty while it belongs to no plan
 * @param file what came with it; empty for words alone
 */
public record Capture(
        UUID id,
        Optional<UUID> plan,
        String words,
        Optional<UUID> file,
        String fileName,
        String capturedBy,
        Instant capturedAt) {}
