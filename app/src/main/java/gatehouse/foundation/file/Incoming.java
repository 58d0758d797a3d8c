package gatehouse.foundation.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be kept.
 *
 * @param type what was said of it; never trusted
 * @param bytes may be opened more than once, each time from their start
 */
public record Incoming(String name, String type, long size, Source bytes) {

    /** Opens the bytes. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
