package gatehouse.output.document;

import gatehouse.foundation.file.KeptFile;

/** A document as it is handed out: what it was kept as, and its bytes, the same every time. */
public final class IssuedDocument {
    private final KeptFile file;
    private final byte[] bytes;

    IssuedDocument(KeptFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public KeptFile file() {
        return file;
    }

    /** What it is called, as {@code harbour-day-2027_report-v2_full_official-sensitive.pdf}. */
    public String name() {
        return file.name();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
