package gatehouse.options.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptLine;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.ShownWords;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Keeps what was compared and chosen, as an item of the plan. */
public final class ComparisonService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final ItemService items;
    private final Kinds kinds;

    public ComparisonService(Entrance entrance, ContentsService contents, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.contents = contents;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * Keeps what was shown, and says where it is to be seen; throws {@link NotTaken}.
     *
     * <p>Where the plan would show another thing by now, or the form does not say what it showed, nothing is kept.
     */
    public String keep(Doing doing, ComparisonForm form) {
        return entrance.changeOnce(doing, change -> {
            PlanContents plan = contents.gather(change);
            Compared shown = Compared.of(plan, form.options());
            Map<String, String> faults = form.faults(plan);
            if (faults.containsKey("options")) {
                NotTaken.ifAny(faults);
            }
            ShownWords.check(faults, shown.words(), form.shown());
            Map<String, List<String>> answers = new TreeMap<>();
            answers.put("name", List.of(form.name().strip()));
            answers.put("options", form.options());
            answers.put("compared", List.of(KeptLine.over(shown.words(), change)));
            if (!form.chosen().isBlank()) {
                answers.put("chosen", List.of(form.chosen()));
                answers.put("because", List.of(form.because().strip()));
            }
            Item kept = items.add(change, ItemForm.filled(kinds.get("COMPARISON"), "", answers));
            return "/plans/" + change.plan().id() + "/" + kept.kind().path() + "/" + kept.reference();
        });
    }
}
