package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A kept version as a file carries it. */
record FileVersion(int number, String sha256, String reason, String takenBy, Instant takenAt, String body) {

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
