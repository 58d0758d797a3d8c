package gatehouse.information.partner;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** What a partner said, beside its commitment; from a partner to all that it committed to. */
@Component
public final class PartnerBesideItem implements BesideItem {
    private final PartnerAnswerRepository answers = new PartnerAnswerRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        String register = "/plans/" + change.plan().id() + "/partners-register#" + item.reference();
        return switch (item.kind().code()) {
            case PartnerKind.CODE -> List.of(new Note("What it committed to", "With what it said itself.", register));
            case CommitmentKind.CODE -> List.of(new Note("What the partner said", said(change, item), register));
            default -> List.of();
        };
    }

    private String said(Change change, Item item) {
        return answers.ofPlan(change).stream()
                .filter(one -> one.commitment().equals(item.reference()))
                .reduce((earlier, later) -> later)
                .map(one -> one.word().words() + ", " + one.who() + ", "
                        + Days.minute(one.saidAt(), change.plan().zone())
                        + (one.words().isEmpty() ? "" : ". " + one.words()))
                .orElse("Nothing yet: it is what we assume.");
    }
}
