package gatehouse.otherplans.received;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it was handed in.
 *
 * @param name as the person's own machine called it
 * @param type what was said of it; never trusted
 * @param bytes may be opened more than once: it is read first and then kept
 */
record Handed(String name, String type, Source bytes) {

    /** Opens the bytes from their start. */
    interface Source {
        InputStream open() throws IOException;
    }
}
