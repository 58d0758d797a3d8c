package gatehouse.foundation.database;

import java.security.SecureRandom;
import java.util.UUID;

/** New identities. Those of rows are UUID version 7 (RFC 9562 5.7), so that rows made together lie together. */
public final class Identity {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Identity() {}

    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000 | (RANDOM.nextLong() & 0xfff);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** A random identity (version 4): says nothing of when it was made, and spreads files over their folders. */
    public static UUID random() {
        return UUID.randomUUID();
    }

    /** Random bytes for a salt, a token or a secret. */
    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
