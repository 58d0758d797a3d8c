package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.util.Map;

import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;

/** Sets the papers of one item, a visit, a meeting, an exercise, keeps their bytes and logs each issue. */
final class ItemPapers {
    private final Entrance entrance;
    private final FileStore files;

    ItemPapers(Entrance entrance, FileStore files) {
        this.entrance = entrance;
        this.files = files;
    }

    /**
     * Issues a paper.
     *
     * @param what the word that the log has for it
     * @param item the reference of the item that it is of
     */
    IssuedDocument issue(Doing doing, Paper paper, DocumentType type, String name, String what, String item) {
        Printed printed = Pdf.set(paper);
        byte[] bytes = type == DocumentType.PDF ? printed.bytes() : Docx.set(paper, printed.pageOf());
        return entrance.change(doing, change -> {
            KeptFile file = files.keep(change, name, type.mediaType(), new ByteArrayInputStream(bytes));
            change.logged(what, "item/" + item, Outcome.ISSUED, Map.of("name", file.name(), "sha256", file.sha256()));
            return new IssuedDocument(file, bytes);
        });
    }
}
