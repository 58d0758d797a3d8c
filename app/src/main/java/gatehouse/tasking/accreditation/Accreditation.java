package gatehouse.tasking.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far one coordinator has come, as it was recorded last.
 *
 * @param mentorName empty where no mentor is named
 */
public record Accreditation(
        AccreditationState state,
        LocalDate since,
        Optional<UUID> mentor,
        String mentorName,
        String note,
        String recordedBy,
        Instant recordedAt) {}
