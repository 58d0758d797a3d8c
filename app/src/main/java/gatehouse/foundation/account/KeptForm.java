package gatehouse.foundation.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person sent when their session had ended, kept until they send it again, throw it away, or a day has passed.
 *
 * @param path where it was sent
 */
public record KeptForm(UUID id, String path, Map<String, List<String>> fields, Instant keptAt) {}
