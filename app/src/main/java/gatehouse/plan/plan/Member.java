package gatehouse.plan.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;

/** Someone who is, or was, something to a plan. */
public record Member(
        UUID id,
        UUID person,
        String name,
        String post,
        Capacity capacity,
        String addedBy,
        Instant addedAt,
        Optional<Instant> endedAt,
        String endedBy) {

    public boolean isPresent() {
        return endedAt.isEmpty();
    }
}
