package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.otherplans.owner.OwnerService;
import gatehouse.otherplans.owner.OwnersFindings;
import gatehouse.output.template.Looks;

/**
 * Issues the sheet that asks the owner of another plan. It is of the plan as it stands, since an answer is needed before a
 * version is; its bytes are kept and its issue logged.
 */
public final class AskSheetService {
    private final Entrance entrance;
    private final OwnerService owners;
    private final Looks looks = new Looks();
    private final FileStore files;

    public AskSheetService(Entrance entrance, OwnerService owners, FileStore files) {
        this.entrance = entrance;
        this.owners = owners;
        this.files = files;
    }

    /** The sheet about one plan, as pdf or docx. */
    public IssuedDocument issue(Doing doing, String plan, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        byte[] bytes = entrance.look(doing, "ask-sheet/" + plan, change -> {
            Paper paper = paper(change, owners.ofPlan(change, plan), owners.coordinators(change));
            return type == DocumentType.PDF
                    ? Pdf.set(paper).bytes()
                    : Docx.set(paper.in(looks.ofPlan(change)), Map.of());
        });
        return entrance.change(doing, change -> {
            KeptFile file = files.keep(
                    change,
                    "ask-sheet-" + plan + "." + type.ending(),
                    type.mediaType(),
                    new ByteArrayInputStream(bytes));
            change.logged(
                    "ask-sheet.issued",
                    "item/" + plan,
                    Outcome.ISSUED,
                    Map.of("name", file.name(), "sha256", file.sha256()));
            return new IssuedDocument(file, bytes);
        });
    }

    static Paper paper(Change change, OwnersFindings asked, List<String> coordinators) {
        return paper(
                asked,
                coordinators,
                change.plan().name(),
                change.plan().author(),
                change.plan().banner(),
                change.at(),
                PrintedDates.minute(change.at(), change.plan().zone()));
    }

    static Paper paper(
            OwnersFindings asked,
            List<String> coordinators,
            String event,
            String author,
            String banner,
            Instant at,
            String minute) {
        List<Block> blocks = AskSheet.of(asked, event, coordinators);
        RunningLines running = RunningLines.issued(banner, minute, asked.marking(), "QUESTIONS TO AN OWNER", blocks);
        return Paper.inEnglish("Ask sheet, " + asked.plan().reference(), event, author, at, running, blocks);
    }
}
