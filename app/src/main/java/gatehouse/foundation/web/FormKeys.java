package gatehouse.foundation.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import gatehouse.foundation.database.Identity;

/**
 * One-use keys of forms. A key says for whom its form was made, unforgeably, so that what is sent after a session
 * ended can be kept for that person and no one else.
 */
public final class FormKeys {
    private static final int NAMED = 32;

    private final byte[] secret;

    /** The key of one form, and the person it was made for. */
    public record Key(UUID form, UUID person) {}

    FormKeys(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A fresh key for a form that this person is about to see. */
    public String issue(UUID person) {
        byte[] named = ByteBuffer.allocate(NAMED)
                .put(bytes(Identity.next()))
                .put(bytes(person))
                .array();
        byte[] whole =
                ByteBuffer.allocate(2 * NAMED).put(named).put(sign(named)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What a key says; nothing if we did not make it. */
    public Optional<Key> read(String text) {
        byte[] whole = decoded(text);
        if (whole.length != 2 * NAMED) {
            return Optional.empty();
        }
        byte[] named = Arrays.copyOf(whole, NAMED);
        byte[] signature = Arrays.copyOfRange(whole, NAMED, 2 * NAMED);
        if (!MessageDigest.isEqual(signature, sign(named))) {
            return Optional.empty();
        }
        ByteBuffer words = ByteBuffer.wrap(named);
        UUID form = new UUID(words.getLong(), words.getLong());
        return Optional.of(new Key(form, new UUID(words.getLong(), words.getLong())));
    }

    private byte[] sign(byte[] named) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(named);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] decoded(String text) {
        try {
            return text == null ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
