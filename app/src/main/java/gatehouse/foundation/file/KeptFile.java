package gatehouse.foundation.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as its row describes it.
 *
 * @param id random, and its name in the folder
 * @param name as the person's own machine called it; only ever shown, never a path
 * @param type what was said of it when it was handed in; never trusted
 * @param sha256 64 hexadecimal digits over its bytes
 */
public record KeptFile(UUID id, String name, String type, long size, String sha256, String keptBy, Instant keptAt) {

    /** As a record of evidence names it, so that it can be told from any other file. */
    public String asEvidence() {
        return "File “" + name + "”, SHA-256 " + sha256;
    }
}
