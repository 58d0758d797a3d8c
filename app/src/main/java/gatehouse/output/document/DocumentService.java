package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.Status;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Difference;
import gatehouse.action.version.KeptVersion;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.refusal.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The only door to documents. Each is set once from a kept version and never from live tables; its bytes are kept, for
 * they are what people saw, and handed out again until the version stands otherwise. Every issue is logged.
 */
public final class DocumentService {
    private final Entrance entrance;
    private final VersionService versions;
    private final EndorsementService endorsements;
    private final FileStore files;
    private final DocumentRepository documents = new DocumentRepository();

    public DocumentService(
            Entrance entrance, VersionService versions, EndorsementService endorsements, FileStore files) {
        this.entrance = entrance;
        this.versions = versions;
        this.endorsements = endorsements;
        this.files = files;
    }

    /**
     * Issues a document of a version.
     *
     * @param form the code of a {@link DocumentForm}
     * @param type pdf or docx
     */
    public IssuedDocument issue(Doing doing, int version, String form, String type) {
        return entrance.change(doing, change -> issue(change, version, form, type));
    }

    private IssuedDocument issue(Change change, int number, String form, String typeAsked) {
        DocumentType type =
                DocumentType.find(typeAsked).orElseThrow(() -> new Refusal(DocumentRefusal.NO_SUCH_TYPE, typeAsked));
        KeptVersion kept = versions.open(change, number);
        DocumentForm asked = offered(form, kept.contents());
        Status status = endorsements.status(change, number);
        UUID id = kept.version().id();
        String standing = standing(status);
        Optional<UUID> before = documents.find(change, id, asked, type, standing);
        KeptFile file = before.map(found -> files.get(change, found))
                .orElseGet(() -> set(change, asked, type, kept, status, standing));
        change.logged(
                "document.issued",
                "document/" + asked.code() + "/v" + number,
                Outcome.ISSUED,
                Map.of("name", file.name(), "sha256", file.sha256(), "status", status.title()));
        return new IssuedDocument(file, bytes(change, file));
    }

    private static DocumentForm offered(String form, PlanContents contents) {
        List<DocumentForm> offered = FormsOffered.of(contents);
        return DocumentForm.find(form)
                .filter(offered::contains)
                .orElseThrow(() -> new Refusal(
                        DocumentRefusal.NO_SUCH_FORM,
                        form,
                        offered.stream().map(DocumentForm::code).collect(Collectors.joining(", "))));
    }

    /** Everything about the status that is printed, so that a document is set anew when any of it changes. */
    private static String standing(Status status) {
        String printed = status.title() + "\n" + status.variations();
        return status.state() + " " + Digest.hex(Digest.sha256(printed.getBytes(UTF_8)));
    }

    private KeptFile set(
            Change change, DocumentForm form, DocumentType type, KeptVersion kept, Status status, String standing) {
        Edition edition = edition(change, kept, status);
        byte[] bytes =
                type == DocumentType.PDF ? Pdf.set(Papers.of(form, edition)).bytes() : workingCopy(form, edition);
        KeptFile file = files.keep(
                change, DocumentName.of(form, type, edition), type.mediaType(), new ByteArrayInputStream(bytes));
        documents.insert(change, kept.version().id(), form, type, standing, file.id());
        return file;
    }

    /** Its contents give the pages of its own PDF, which has the same blocks. */
    private static byte[] workingCopy(DocumentForm form, Edition edition) {
        Paper paper = Papers.workingCopy(form, edition);
        return Docx.set(paper, Pdf.set(paper).pageOf());
    }

    private Edition edition(Change change, KeptVersion kept, Status status) {
        List<Version> upToThis = versions.ofPlan(change).stream()
                .filter(version -> version.number() <= kept.version().number())
                .toList();
        Optional<Difference> changed = upToThis.stream()
                .skip(1)
                .findFirst()
                .map(before -> Difference.between(
                        versions.open(change, before.number()).contents(), kept.contents()));
        return new Edition(
                kept.version(), kept.contents(), status, upToThis, changed, WhatIsMissing.in(kept.contents()));
    }

    private byte[] bytes(Change change, KeptFile file) {
        OpenedFile opened = files.open(change, file.id());
        try (InputStream bytes = opened.bytes()) {
            return bytes.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
