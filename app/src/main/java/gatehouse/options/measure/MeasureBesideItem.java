package gatehouse.options.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** What the catalogue has to say beside a recommendation or a method assessment. */
@Component
public final class MeasureBesideItem implements BesideItem {
    static final String AS_TESTED = "Valid only as tested: nobody has said that it is installed as it was tested.";

    private final CatalogueService catalogue;
    private final ItemService items;
    private final Kinds kinds;

    public MeasureBesideItem(CatalogueService catalogue, ItemService items, Kinds kinds) {
        this.catalogue = catalogue;
        this.items = items;
        this.kinds = kinds;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        return switch (item.kind().code()) {
            case Suggestions.ASSESSMENT ->
                List.of(new Note(
                        "Measures of the catalogue",
                        "Which of them address this method, and which are not recommended for it yet.",
                        "/plans/" + change.plan().id() + "/method-assessments/" + item.reference() + "/measures"));
            case Suggestions.RECOMMENDATION -> besideRecommendation(change, item);
            default -> List.of();
        };
    }

    private List<Note> besideRecommendation(Change change, Item item) {
        List<Note> notes = new ArrayList<>();
        item.answers().text("catalogueCode").map(code -> named(change, code)).ifPresent(notes::add);
        item.answers().text("barrierRating").ifPresent(typed -> {
            notes.add(new Note("Barrier rating", ratingWords(typed, item), ""));
            others(change, item, typed).ifPresent(notes::add);
        });
        return notes;
    }

    private Note named(Change change, String code) {
        return catalogue
                .of(change)
                .find(code)
                .map(measure -> new Note("Measure of the catalogue", words(measure), "/measures/" + code))
                .orElseGet(() ->
                        new Note("Measure of the catalogue", code + " is not in the catalogue of this force.", ""));
    }

    private static String words(Measure measure) {
        return measure.code() + " " + measure.name()
                + (measure.isAssurance() ? ", an assurance step: it lowers no risk" : "")
                + (measure.retired() ? ", retired: " + measure.because() : "")
                + ". Lead time: " + measure.leadTimeWords() + ". Validity: " + measure.validityWords()
                + ". Side effects: " + measure.sideEffectWords() + ".";
    }

    private static String ratingWords(String typed, Item item) {
        String parts = BarrierRating.read(typed)
                .map(rating -> rating.words()
                        + rating.notice().map(notice -> " " + notice).orElse(""))
                .orElse("“" + typed + "” is kept as it was typed; its parts could not be read.");
        boolean asTested =
                item.answers().text("installedAsTested").filter("YES"::equals).isPresent();
        return asTested ? parts + " It is said to be installed as it was tested." : parts + " " + AS_TESTED;
    }

    /** What the other rated barriers of the plan have to do with this one: a difference in words, or a refusal. */
    private Optional<Note> others(Change change, Item item, String typed) {
        Optional<BarrierRating> here = BarrierRating.read(typed);
        List<String> lines = new ArrayList<>();
        for (Item other : items.ofKind(change, kinds.get(Suggestions.RECOMMENDATION), false)) {
            Optional<BarrierRating> there =
                    other.answers().text("barrierRating").flatMap(BarrierRating::read);
            if (here.isPresent() && there.isPresent() && !other.reference().equals(item.reference())) {
                lines.add(other.reference() + ": " + against(here.get(), there.get()));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note("Beside the other barriers of this plan", String.join("\n", lines), ""));
    }

    private static String against(BarrierRating here, BarrierRating there) {
        try {
            List<String> differences = here.differences(there);
            return differences.isEmpty()
                    ? "the same test."
                    : "the same standard, another test: " + String.join("; ", differences) + ".";
        } catch (Refusal notCompared) {
            return notCompared.getMessage();
        }
    }
}
