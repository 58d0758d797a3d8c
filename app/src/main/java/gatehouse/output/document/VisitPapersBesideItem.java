package gatehouse.output.document;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.information.sitevisit.Visits;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From a visit to its papers. */
@Component
public final class VisitPapersBesideItem implements BesideItem {
    private final RecordLinks records;

    public VisitPapersBesideItem(VersionService versions) {
        this.records = new RecordLinks(versions);
    }

    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals("SITE_VISIT") || !change.who().may(Action.DOCUMENT_ISSUE)) {
            return List.of();
        }
        String sheet = "/plans/" + change.plan().id() + "/site-visits/" + item.reference() + "/sheet.";
        return Stream.concat(
                        Stream.of(
                                new Note("Sheet to print, PDF", "Its prompts with boxes to tick.", sheet + "pdf"),
                                new Note("Sheet to print, Word", "The same.", sheet + "docx")),
                        records.of(
                                change,
                                kept -> Visits.in(kept.contents(), item.reference())
                                        .isPresent(),
                                "/site-visits/" + item.reference(),
                                "As version %d keeps it, with its photographs."))
                .toList();
    }
}
