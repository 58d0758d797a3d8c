package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;

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
import gatehouse.output.template.Look;
import gatehouse.output.template.Looks;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The only door to documents. Each is set once from a kept version and never from live tables; its bytes are kept, for
 * they are what people saw, and handed out again until the version stands otherwise. Every issue is logged.
 */
public final class DocumentService {
    private static final int MOST_TRIES = 3;

    private final Entrance entrance;
    private final VersionService versions;
    private final EndorsementService endorsements;
    private final FileStore files;
    private final Looks looks = new Looks();
    private final DocumentRepository documents = new DocumentRepository();

    public DocumentService(
            Entrance entrance, VersionService versions, EndorsementService endorsements, FileStore files) {
        this.entrance = entrance;
        this.versions = versions;
        this.endorsements = endorsements;
        this.files = files;
    }

    /**
     * Issues a document of a version. It is set in a look, so that nobody waits for it; it is kept and its issue logged in
     * a change of its own.
     *
     * @param form the code of a {@link DocumentForm}
     * @param type pdf or docx
     */
    public IssuedDocument issue(Doing doing, int version, String form, String type) {
        for (int left = MOST_TRIES; ; left--) {
            SetDocument set = entrance.look(
                    doing, "document/" + form + "/v" + version, change -> look(change, version, form, type));
            try {
                return entrance.change(doing, change -> keep(change, set));
            } catch (DuplicateKeyException | StandsOtherwise meanwhile) {
                if (left == 1) {
                    throw meanwhile;
                }
            }
        }
    }

    /** The version came to stand otherwise while its document was being set, so that it has to be set again. */
    private static final class StandsOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * A document ready to be handed out.
     *
     * @param standing how the version stood when it was set
     * @param before the file that it was kept as already
     * @param bytes what it was set to; none where it was kept already
     */
    private record SetDocument(
            DocumentForm form,
            DocumentType type,
            Version version,
            String standing,
            Optional<UUID> before,
            String name,
            Supplier<InputStream> bytes) {}

    private SetDocument look(Change change, int number, String form, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        KeptVersion kept = versions.open(change, number);
        DocumentForm asked = offered(form, kept.contents());
        Status status = endorsements.status(change, number);
        String standing = standing(status);
        Optional<UUID> before = documents.find(change, kept.version().id(), asked, type, standing);
        if (before.isPresent()) {
            return new SetDocument(asked, type, kept.version(), standing, before, "", InputStream::nullInputStream);
        }
        Edition edition = edition(change, kept, status);
        byte[] bytes = type == DocumentType.PDF
                ? Pdf.set(Papers.of(asked, edition)).bytes()
                : workingCopy(asked, edition, looks.ofPlan(change));
        return new SetDocument(
                asked,
                type,
                kept.version(),
                standing,
                before,
                DocumentName.of(asked, type, edition),
                () -> new ByteArrayInputStream(bytes));
    }

    private IssuedDocument keep(Change change, SetDocument set) {
        int number = set.version().number();
        Status status = endorsements.status(change, number);
        if (!standing(status).equals(set.standing())) {
            throw new StandsOtherwise();
        }
        KeptFile file = set.before().map(found -> files.get(change, found)).orElseGet(() -> keepFile(change, set));
        change.logged(
                "document.issued",
                "document/" + set.form().code() + "/v" + number,
                Outcome.ISSUED,
                Map.of("name", file.name(), "sha256", file.sha256(), "status", status.title()));
        return new IssuedDocument(file, bytes(change, file));
    }

    /** The unique key lets one of two who set the same document at once keep it; the other finds it kept. */
    private KeptFile keepFile(Change change, SetDocument set) {
        KeptFile file = files.keep(
                change, set.name(), set.type().mediaType(), set.bytes().get());
        documents.insert(change, set.version().id(), set.form(), set.type(), set.standing(), file.id());
        return file;
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

    /** Its contents give the pages of its own PDF, which has the same blocks. */
    private static byte[] workingCopy(DocumentForm form, Edition edition, Look look) {
        Paper paper = Papers.workingCopy(form, edition).in(look);
        return Docx.set(paper, Pdf.set(paper).pageOf());
    }

    /** What the papers of a version are set from, for those that another service issues. */
    Edition edition(Change change, int number) {
        return edition(change, versions.open(change, number), endorsements.status(change, number));
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
