package gatehouse.output.document;

import java.io.ByteArrayInputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.web.Does;

/** Hands out a version's documents. */
@Controller
public final class DocumentController {
    private final DocumentService documents;
    private final AnnexForOwnerService annexes;

    public DocumentController(DocumentService documents, AnnexForOwnerService annexes) {
        this.documents = documents;
        this.annexes = annexes;
    }

    @GetMapping("/plans/{plan}/versions/{number}/documents/annex-e/{other}.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void issueToOwner(
            Doing doing,
            @PathVariable("number") int number,
            @PathVariable("other") String other,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        IssuedDocument document = annexes.issue(doing, number, other, type);
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }

    @GetMapping("/plans/{plan}/versions/{number}/documents/{document}.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void issue(
            Doing doing,
            @PathVariable("number") int number,
            @PathVariable("document") String form,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        IssuedDocument document = documents.issue(doing, number, form, type);
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
