package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Keeps what a what-if showed, as an item of the plan that a decision's reason can name. */
public final class WhatIfService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final ItemService items;
    private final Kinds kinds;

    public WhatIfService(Entrance entrance, ContentsService contents, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.contents = contents;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * Keeps what a what-if showed, and says where it is to be seen; throws {@link NotTaken}.
     *
     * @param seen the {@link WhatIf#hash} of what the person was shown: without it, or if the plan would show another
     *     thing by now, that is shown instead and nothing is kept
     */
    public String keep(Doing doing, Taken taken, String name, String seen) {
        return entrance.changeOnce(doing, change -> {
            PlanContents plan = contents.gather(change);
            WhatIf shown = WhatIf.of(plan, taken);
            Map<String, String> faults = taken.faults(plan, name);
            if (taken.isEmpty() || faults.containsKey("asked")) {
                NotTaken.ifAny(faults);
            }
            ShownWords.check(faults, shown.words(), seen);
            Map<String, List<String>> answers = new TreeMap<>();
            answers.put("name", List.of(name.strip()));
            put(answers, "added", taken.added());
            put(answers, "removed", taken.removed());
            put(answers, "notDelivered", taken.notDelivered());
            answers.put("shown", List.of(KeptLine.over(shown.words(), change)));
            Item kept = items.add(change, ItemForm.filled(kinds.get("WHAT_IF"), "", answers));
            return "/plans/" + change.plan().id() + "/" + kept.kind().path() + "/" + kept.reference();
        });
    }

    private static void put(Map<String, List<String>> answers, String question, Set<String> references) {
        if (!references.isEmpty()) {
            answers.put(question, List.copyOf(references));
        }
    }
}
