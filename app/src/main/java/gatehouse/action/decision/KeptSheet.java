package gatehouse.action.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A decision sheet as it was shown or issued; its bytes are closed under their hash. */
public record KeptSheet(UUID id, String sha256, Map<String, Object> body, String issuedBy, Instant issuedAt) {

    public KeptSheet {
        body = Map.copyOf(body);
    }

    /** What it shows of a recommendation or risk, word for word. */
    Optional<Map<String, Object>> shown(String list, String reference) {
        return body.get(list) instanceof List<?> entries
                ? entries.stream()
                        .map(KeptSheet::entry)
                        .filter(entry -> reference.equals(entry.get("reference")))
                        .findFirst()
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a kept sheet was written by this program and is closed under its hash
    private static Map<String, Object> entry(Object entry) {
        return (Map<String, Object>) entry;
    }
}
