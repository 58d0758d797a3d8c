package gatehouse.options.ledger;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptLine;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Beside a what-if as it was kept: what the same question would show today, and which decisions rest on it. */
@Component
public final class WhatIfBesideItem implements BesideItem {
    private final ContentsService contents;

    public WhatIfBesideItem(ContentsService contents) {
        this.contents = contents;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals("WHAT_IF")) {
            return List.of();
        }
        PlanContents plan = contents.gather(change);
        Taken taken = Taken.of(item.answers());
        String plans = "/plans/" + change.plan().id();
        List<Note> notes = new ArrayList<>();
        if (!taken.isEmpty()) {
            String today = WhatIf.of(plan, taken).words();
            boolean same = item.answers()
                    .text("shown")
                    .filter(kept -> KeptLine.isOf(kept, today))
                    .isPresent();
            notes.add(new Note(
                    "As it would be today",
                    same ? "The same as when it was kept." : today,
                    plans + "/what-if" + query(taken)));
        }
        Cited.in(plan, item.reference())
                .forEach(words -> notes.add(new Note("Named in the reason for", words, plans + "/commander#decided")));
        return notes;
    }

    private static String query(Taken taken) {
        StringBuilder query = new StringBuilder();
        put(query, "added", taken.added());
        put(query, "removed", taken.removed());
        put(query, "notDelivered", taken.notDelivered());
        return query.toString();
    }

    private static void put(StringBuilder query, String name, Set<String> references) {
        references.forEach(reference -> query.append(query.length() == 0 ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(reference, UTF_8)));
    }
}
