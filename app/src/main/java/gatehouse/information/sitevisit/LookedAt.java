package gatehouse.information.sitevisit;

import java.util.Optional;

import gatehouse.foundation.file.Incoming;

/**
 * A photograph that the reader has looked at.
 *
 * @param refused why it is not kept, as a sentence
 */
record LookedAt(Incoming handed, Optional<String> refused) {}
