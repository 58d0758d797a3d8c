package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.version.KeptVersion;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.otherplans.crosscheck.ReviewSettingsPart;
import gatehouse.otherplans.owner.OwnersFindings;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.output.template.Looks;

/** Issues Annex E of a version for the owner of one other plan. Its bytes are kept, and its issue is logged. */
public final class AnnexForOwnerService {
    private final Entrance entrance;
    private final VersionService versions;
    private final EndorsementService endorsements;
    private final Looks looks = new Looks();
    private final FileStore files;

    public AnnexForOwnerService(
            Entrance entrance, VersionService versions, EndorsementService endorsements, FileStore files) {
        this.entrance = entrance;
        this.versions = versions;
        this.endorsements = endorsements;
        this.files = files;
    }

    /**
     * The annex about one plan.
     *
     * @param other the plan, by its reference
     * @param typeAsked pdf or docx
     */
    public IssuedDocument issue(Doing doing, int version, String other, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        String named = "document/annex-e/" + other + "/v" + version;
        byte[] bytes = entrance.look(doing, named, change -> {
            Paper paper = paper(change, versions.open(change, version), other);
            return type == DocumentType.PDF
                    ? Pdf.set(paper).bytes()
                    : Docx.set(paper.in(looks.ofPlan(change)), Map.of());
        });
        return entrance.change(doing, change -> {
            KeptFile file = files.keep(
                    change,
                    "annex-e-" + other + "-v" + version + "." + type.ending(),
                    type.mediaType(),
                    new ByteArrayInputStream(bytes));
            change.logged(
                    "document.issued", named, Outcome.ISSUED, Map.of("name", file.name(), "sha256", file.sha256()));
            return new IssuedDocument(file, bytes);
        });
    }

    private Paper paper(Change change, KeptVersion kept, String other) {
        LocalDate taken =
                kept.version().takenAt().atZone(kept.contents().asked().zone()).toLocalDate();
        OwnersFindings about = OwnersFindings.of(
                        CrossCheck.of(kept.contents(), ReviewSettingsPart.in(kept.contents(), taken)), other)
                .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        int number = kept.version().number();
        List<Block> blocks = AnnexForOwner.of(about, number);
        RunningLines running = new RunningLines(
                about.marking(),
                kept.contents().said("banner"),
                Standing.inShort(endorsements.status(change, number)),
                "Version " + number,
                Digest.fingerprint(kept.version().sha256()));
        return Paper.inEnglish(
                "Annex E for an owner",
                kept.contents().said("name"),
                kept.contents().said("author"),
                kept.version().takenAt(),
                running,
                blocks);
    }
}
