package gatehouse.output.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.information.sitevisit.Observed;
import gatehouse.information.sitevisit.PhotographService;
import gatehouse.information.sitevisit.Shown;
import gatehouse.information.sitevisit.Size;
import gatehouse.information.sitevisit.Visit;
import gatehouse.information.sitevisit.Visits;
import gatehouse.output.template.Look;
import gatehouse.output.template.Looks;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;

/**
 * Issues the papers of a visit: before it, a sheet of its prompts as they stand; after it, its record, which is set from
 * a kept version as every document is. Their bytes are kept and each issue is logged.
 */
public final class VisitPapersService {
    private final Entrance entrance;
    private final DocumentService documents;
    private final Visits visits;
    private final PhotographService photographs;
    private final Looks looks = new Looks();
    private final ItemPapers papers;
    private final ItemService items;
    private final Kinds kinds;

    public VisitPapersService(
            Entrance entrance,
            DocumentService documents,
            Visits visits,
            PhotographService photographs,
            FileStore files,
            ItemService items,
            Kinds kinds) {
        this.entrance = entrance;
        this.documents = documents;
        this.visits = visits;
        this.photographs = photographs;
        this.papers = new ItemPapers(entrance, files);
        this.items = items;
        this.kinds = kinds;
    }

    /** The sheet to be filled in on the ground, as pdf or docx. */
    public IssuedDocument sheet(Doing doing, String visit, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper = entrance.look(
                doing,
                "item/" + visit + "/sheet",
                change -> sheet(change, visits.get(change, visit)).in(looks.ofPlan(change)));
        String name = DocumentName.of(visit, "sheet", "", paper.running().marking(), type);
        return papers.issue(doing, paper, type, name, "visit.sheet.issued", visit);
    }

    private Paper sheet(Change change, Visit visit) {
        Map<String, Item> named = named(change, visit);
        List<Block> blocks = VisitSheet.of(visit, named);
        String marking = Marking.highest(
                change.plan().marking(),
                Stream.of(Stream.of(visit.item()), visit.asked().stream().map(Observed::item), named.values().stream())
                        .flatMap(each -> each)
                        .map(Item::marking));
        RunningLines running = RunningLines.issued(change, marking, "SHEET OF A SITE VISIT", blocks);
        return Paper.inEnglish(
                "Sheet, " + visit.reference(),
                change.plan().name(),
                change.plan().author(),
                change.at(),
                running,
                blocks);
    }

    /** What the prompts of the visit name. */
    private Map<String, Item> named(Change change, Visit visit) {
        List<String> references = Stream.concat(
                        Stream.of(visit.item()), visit.asked().stream().map(Observed::item))
                .flatMap(item ->
                        Stream.concat(item.answers().list("zones").stream(), item.answers().list("about").stream()))
                .distinct()
                .toList();
        Map<String, Item> named = new LinkedHashMap<>();
        Stream.of("ZONE", "VULNERABILITY", "OBSERVATION")
                .flatMap(code -> items.ofKind(change, kinds.get(code), true).stream())
                .filter(item -> references.contains(item.reference()))
                .forEach(item -> named.put(item.reference(), item));
        return named;
    }

    /** A version and the look that its papers have now. */
    private record Opened(Edition edition, Look look) {}

    /** The record of a visit as this version keeps it, as pdf or docx. */
    public IssuedDocument record(Doing doing, int version, String visit, String typeAsked) {
        DocumentType type = DocumentType.asked(typeAsked);
        Opened opened = entrance.look(
                doing,
                "document/" + visit + "/v" + version,
                change -> new Opened(documents.edition(change, version), looks.ofPlan(change)));
        Edition edition = opened.edition();
        Visit kept = Visits.in(edition.plan(), visit)
                .orElseThrow(() -> new Refusal(DocumentRefusal.NO_SUCH_VISIT, version, visit));
        Paper paper = record(edition, kept, shown(doing, kept)).in(opened.look());
        String name =
                DocumentName.of(visit, "record", "v" + version, paper.running().marking(), type);
        return papers.issue(doing, paper, type, name, "visit.record.issued", visit);
    }

    static Paper record(Edition edition, Visit visit, Map<String, Photograph> shown) {
        RunningLines running = new RunningLines(
                Markings.ofPlan(edition),
                edition.plan().said("banner"),
                "RECORD OF A SITE VISIT",
                "Version " + edition.version().number(),
                edition.fingerprint());
        return Paper.inEnglish(
                "Record of site visit " + visit.reference(),
                edition.subject(),
                edition.isPublished() ? "" : edition.plan().said("author"),
                edition.version().takenAt(),
                running,
                VisitRecord.of(edition, visit, shown));
    }

    /** Drawn one after the other, outside any transaction; those that cannot be are told in words. */
    private Map<String, Photograph> shown(Doing doing, Visit visit) {
        Map<String, Photograph> shown = new HashMap<>();
        for (Observed one : visit.asked()) {
            for (Item photograph : one.photographs()) {
                shown(doing, one.reference(), photograph).ifPresent(found -> shown.put(photograph.reference(), found));
            }
        }
        return shown;
    }

    private Optional<Photograph> shown(Doing doing, String observation, Item photograph) {
        try {
            Shown view = photographs.view(doing, photograph.reference(), Size.LARGE);
            try (InputStream bytes = view.file().bytes()) {
                return Optional.of(new Photograph(
                        VisitRecord.alt(photograph),
                        VisitRecord.caption(observation, photograph),
                        view.type(),
                        view.width(),
                        view.height(),
                        bytes.readAllBytes()));
            }
        } catch (Refusal cannotBeShown) {
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
