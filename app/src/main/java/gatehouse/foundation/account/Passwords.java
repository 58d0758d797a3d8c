package gatehouse.foundation.account;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import gatehouse.foundation.database.Identity;

/** Argon2id. A few at a time only, so that many tries at once take time rather than the machine's memory. */
final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String nobodys = nobodys();

    String hash(String password) {
        return inPlace(() -> argon2.encode(PasswordRules.normalised(password)));
    }

    /**
     * Whether this is the password.
     *
     * @param hash of the account's password; empty if there is no account or none was set, which takes as long
     */
    boolean matches(String password, String hash) {
        boolean same =
                inPlace(() -> argon2.matches(PasswordRules.normalised(password), hash.isEmpty() ? nobodys : hash));
        return same && !hash.isEmpty();
    }

    private <T> T inPlace(Supplier<T> work) {
        PLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }

    /** A hash of no password that anyone knows, for as much work as any other. */
    private static String nobodys() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$"
                + base64.encodeToString(Identity.random(SALT_BYTES)) + "$"
                + base64.encodeToString(Identity.random(HASH_BYTES));
    }
}
