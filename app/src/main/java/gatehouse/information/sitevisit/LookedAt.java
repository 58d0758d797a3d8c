package gatehouse.information.sitevisit;

import java.util.Optional;

/**
 * A photograph that the reader has looked at.
 *
 * @param refused why it is not kept, as a sentence
 */
record LookedAt(Handed handed, Optional<String> refused) {}
