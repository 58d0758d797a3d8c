package gatehouse.information.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.file.KeptFile;

/** A kept file that came with what a partner said. */
public record SentFile(UUID id, String name, long size) {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * 1024;

    static SentFile of(KeptFile kept) {
        return new SentFile(kept.id(), kept.name(), kept.size());
    }

    /** Of a row that holds {@code file_id}, {@code file_name} and {@code file_size}. */
    static Optional<SentFile> in(ResultSet row) throws SQLException {
        UUID id = row.getObject("file_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new SentFile(id, row.getString("file_name"), row.getLong("file_size")));
    }

    /** "rota.pdf, 2.5 MB". */
    public String words() {
        return name + ", "
                + (size < MEGABYTE
                        ? Math.max(1, Math.round((double) size / KILOBYTE)) + " KB"
                        : String.format(Locale.UK, "%.1f MB", (double) size / MEGABYTE));
    }
}
