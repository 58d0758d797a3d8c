package gatehouse.foundation.access;

import java.util.UUID;

/** The one-use key of a form, and the SHA-256, in hexadecimal, of everything that was sent with it but the CSRF token. */
public record FormUse(UUID key, String bodySha256) {}
