package gatehouse.output.document;

import java.util.Optional;

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

    public static Optional<DocumentType> find(String ending) {
        for (DocumentType type : values()) {
            if (type.ending.equals(ending)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
