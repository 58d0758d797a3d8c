package gatehouse.foundation.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose doing an entry records.
 *
 * @param person empty for the command line and for someone not signed in
 * @param name as pages show it: a person's name, or who ran the command
 * @param session a mark that ties entries of one session together, never the session's own secret
 */
public record Actor(Optional<UUID> person, Optional<UUID> force, String name, String session) {}
