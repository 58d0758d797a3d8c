package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptLine;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Keeps what a what-if showed, as an item of the plan that a decision's reason can name. */
public final class WhatIfService {
    private static final String CHANGED =
            "The plan was changed while this was on your screen, and it would show another"
                    + " thing now. Read it again below, and keep it if it still says what you need.";

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
     * @param seen the {@link WhatIf#hash} of what the person was shown: if the plan would show another thing by now,
     *     that is shown instead and nothing is kept
     */
    public String keep(Doing doing, Taken taken, String name, String seen) {
        return entrance.changeOnce(doing, change -> {
            NotTaken.ifAny(taken.faults(name));
            WhatIf shown = WhatIf.of(contents.gather(change), taken);
            if (!seen.isEmpty() && !seen.equals(shown.hash())) {
                NotTaken.ifStale(Map.of("shown", CHANGED));
            }
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
