package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From a visit to its prompts, its walk and what follows; from an observation to its visit; from a photograph to it. */
@Component
public final class SiteVisitBesideItem implements BesideItem {
    private final Visits visits;

    public SiteVisitBesideItem(Visits visits) {
        this.visits = visits;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        return switch (item.kind().code()) {
            case SiteVisitKind.CODE -> ofVisit(change, visits.get(change, item.reference()));
            case ObservationKind.CODE -> ofObservation(change, item);
            case PhotographKind.CODE -> ofPhotograph(change, item);
            default -> List.of();
        };
    }

    private static List<Note> ofVisit(Change change, Visit visit) {
        String here = Visits.address(change, visit.reference(), "");
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                "Prompts",
                visit.all().isEmpty()
                        ? "None chosen yet: see what its places and methods call for."
                        : visit.asked().size() + " asked, " + visit.leftOut().size() + " left out.",
                here + "/prompts"));
        if (!visit.all().isEmpty()) {
            notes.add(new Note(
                    "Answers",
                    visit.answered() + " of " + visit.asked().size() + " answered, " + visit.photographs()
                            + (visit.photographs() == 1 ? " photograph." : " photographs."),
                    here + "/walk"));
            notes.add(new Note(
                    "What follows",
                    visit.notTurned().size() + " of " + visit.asking().size()
                            + " from which something may follow are not looked at yet.",
                    here + "/observations"));
        }
        return notes;
    }

    private static List<Note> ofObservation(Change change, Item item) {
        return item.answers()
                .text("visit")
                .map(visit -> List.of(new Note(
                        "What follows",
                        "With the other observations of " + visit + ".",
                        Visits.address(change, visit, "/observations#" + item.reference()))))
                .orElse(List.of());
    }

    private static List<Note> ofPhotograph(Change change, Item item) {
        if (!item.answers().isGiven("fileHash")) {
            return List.of();
        }
        String here = "/plans/" + change.plan().id() + "/photographs/" + item.reference();
        return List.of(
                new Note(
                        "The picture",
                        "Drawn anew from the original, without what was hidden in its file.",
                        here + "/views/large"),
                new Note("The original", "As it came, to be saved.", here + "/original"));
    }
}
