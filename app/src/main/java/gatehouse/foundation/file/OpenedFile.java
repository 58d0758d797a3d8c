package gatehouse.foundation.file;

import java.io.InputStream;

/** A kept file whose bytes were found to match their hash; the stream is the caller's to close. */
public record OpenedFile(KeptFile file, InputStream bytes) {}
