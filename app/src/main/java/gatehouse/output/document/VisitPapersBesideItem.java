package gatehouse.output.document;

import java.util.List;
import java.util.Optional;
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
    private final VersionService versions;

    public VisitPapersBesideItem(VersionService versions) {
        this.versions = versions;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals("SITE_VISIT") || !change.who().may(Action.DOCUMENT_ISSUE)) {
            return List.of();
        }
        String plan = "/plans/" + change.plan().id();
        String sheet = plan + "/site-visits/" + item.reference() + "/sheet.";
        return Stream.concat(
                        Stream.of(
                                new Note("Sheet to print, PDF", "Its prompts with boxes to tick.", sheet + "pdf"),
                                new Note("Sheet to print, Word", "The same.", sheet + "docx")),
                        record(change, item, plan))
                .toList();
    }

    private Stream<Note> record(Change change, Item item, String plan) {
        Optional<Integer> newest = versions.ofPlan(change).stream()
                .map(version -> version.number())
                .limit(1)
                .filter(number -> Visits.in(versions.open(change, number).contents(), item.reference())
                        .isPresent())
                .findFirst();
        return newest.map(number -> {
                    String record = plan + "/versions/" + number + "/site-visits/" + item.reference() + "/record.";
                    return Stream.of(
                            new Note(
                                    "Record, PDF",
                                    "As version " + number + " keeps it, with its photographs.",
                                    record + "pdf"),
                            new Note("Record, Word", "The same.", record + "docx"));
                })
                .orElseGet(() -> Stream.of(new Note(
                        "Record",
                        "A record is set from a version. Freeze one, and it is offered here.",
                        change.who().may(Action.VERSION_FREEZE) ? plan + "/versions/new" : "")));
    }
}
