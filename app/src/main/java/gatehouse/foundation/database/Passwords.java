package gatehouse.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords of the embedded database's three roles, each in a file of its own.
 *
 * <p>The superuser's is asked for only while a new database is being prepared; a running program never reads it.
 */
final class Passwords {
    static final String SUPERUSER = "superuser";
    static final String OWNER = "owner";
    static final String PROGRAM = "program";

    private final Path keys;

    Passwords(DataFolder folder) {
        this.keys = folder.resolve("keys");
    }

    /** Makes all three, if a first start was not cut off after it had made them. */
    void make() throws IOException {
        PrivateFiles.makeFolder(keys);
        for (String role : new String[] {SUPERUSER, OWNER, PROGRAM}) {
            if (Files.notExists(file(role))) {
                PrivateFiles.write(file(role), random());
            }
        }
    }

    Path file(String role) {
        return keys.resolve(role);
    }

    String of(String role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException cannot) {
            throw new StoreProblem(
                    "The database's password file " + file(role) + " cannot be read. Put it back from a copy of the"
                            + " data folder.",
                    cannot);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
