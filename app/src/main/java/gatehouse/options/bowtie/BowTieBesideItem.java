package gatehouse.options.bowtie;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From an assessment to its bow-tie. */
@Component
public final class BowTieBesideItem implements BesideItem {
    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals(BowTieController.ASSESSMENT)) {
            return List.of();
        }
        return List.of(new Note(
                "Bow-tie",
                "What stands between this attack and its consequences, and which paths nothing guards.",
                "/plans/" + change.plan().id() + "/method-assessments/" + item.reference() + "/bow-tie"));
    }
}
