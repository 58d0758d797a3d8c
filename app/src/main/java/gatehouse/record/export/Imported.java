package gatehouse.record.export;

import java.util.UUID;

/** What an import made. */
public record Imported(UUID plan, String force, String reference, String name, int items, int versions) {}
