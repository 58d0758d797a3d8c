package gatehouse.foundation.canonical;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256, as bytes and as the lower-case hexadecimal that pages and files show. */
public final class Digest {
    private Digest() {}

    /** The 32 bytes of SHA-256 over the parts in order. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** 64 characters. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** The first sixteen digits in fours, upper case, as a document's foot prints them. */
    public static String fingerprint(String hex) {
        String upper = hex.substring(0, 16).toUpperCase(Locale.ROOT);
        return String.join(
                " ", upper.substring(0, 4), upper.substring(4, 8), upper.substring(8, 12), upper.substring(12));
    }
}
