package gatehouse.information.sitevisit;

import java.io.IOException;
import java.io.InputStream;

/**
 * A photograph as it was handed in.
 *
 * @param bytes may be opened more than once: they are looked at first and then kept
 */
record Handed(String name, String type, long size, Source bytes) {

    /** Opens the bytes from their start. */
    interface Source {
        InputStream open() throws IOException;
    }
}
