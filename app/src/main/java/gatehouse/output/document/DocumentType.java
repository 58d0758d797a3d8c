package gatehouse.output.document;

import java.util.stream.Stream;

import gatehouse.foundation.refusal.Refusal;

/** What a document is set as. The PDF is the document; the DOCX is a working copy of it. */
public enum DocumentType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    DocumentType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type of which an address asks, or a refusal. */
    public static DocumentType asked(String ending) {
        return Stream.of(values())
                .filter(type -> type.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new Refusal(DocumentRefusal.NO_SUCH_TYPE, ending));
    }
}
