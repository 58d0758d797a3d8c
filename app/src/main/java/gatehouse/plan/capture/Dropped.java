package gatehouse.plan.capture;

import java.io.InputStream;

/** A file that came with a capture, as the browser names it. The stream is read once. */
public record Dropped(String name, String type, InputStream bytes) {}
