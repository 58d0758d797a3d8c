package gatehouse.output.template;

import java.time.Instant;
import java.util.Optional;

/**
 * The last word on a force's template.
 *
 * @param name of the file
 * @param sha256 of it in hexadecimal; empty where the template was taken away
 */
public record Installed(String name, Optional<String> sha256, String by, Instant at) {}
