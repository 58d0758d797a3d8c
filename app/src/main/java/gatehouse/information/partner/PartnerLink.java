package gatehouse.information.partner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link of a partner's own.
 *
 * @param partner its reference
 * @param openedAt when it was exchanged for a key, which it is once
 */
public record PartnerLink(
        UUID id,
        UUID plan,
        UUID force,
        String partner,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> openedAt,
        Optional<Instant> endedAt,
        String endedBy) {

    public boolean isOpen(Instant now) {
        return endedAt.isEmpty() && now.isBefore(expiresAt);
    }

    /** How it stands, in words. */
    public String words(Instant now) {
        if (endedAt.isPresent()) {
            return "Ended by " + endedBy;
        }
        if (!now.isBefore(expiresAt)) {
            return "Run out";
        }
        return openedAt.isPresent() ? "Opened" : "Not opened yet";
    }
}
