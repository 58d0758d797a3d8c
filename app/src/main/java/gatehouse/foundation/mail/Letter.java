package gatehouse.foundation.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be told by e-mail. It says which item and where to look, and holds no words of the plan, so that it may go
 * where the plan may not.
 *
 * @param once names what it tells for good: two letters of one name are one
 * @param about the reference of the item
 * @param what is told of it, in words that say nothing of the plan: "due tomorrow"
 * @param link after this program's address; empty where the reader has no account here
 * @param usefulTo after which it is no longer worth sending; none for most
 */
public record Letter(
        String once, String recipient, String about, String what, String link, Optional<Instant> usefulTo) {}
