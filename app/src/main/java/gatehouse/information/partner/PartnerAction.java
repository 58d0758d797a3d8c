package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import gatehouse.plan.item.Item;

/**
 * An action that a partner is to do, with what the partner may be shown of it.
 *
 * @param answers what it said of it, oldest first
 */
public record PartnerAction(Item item, String words, Optional<LocalDate> due, List<PartnerActionAnswer> answers) {

    public PartnerAction {
        answers = List.copyOf(answers);
    }

    /** Of which nothing was said yet, or nothing is known of what was. */
    public PartnerAction(Item item, String words, Optional<LocalDate> due) {
        this(item, words, due, List.of());
    }

    public String reference() {
        return item.reference();
    }

    PartnerAction answered(List<PartnerActionAnswer> said) {
        return new PartnerAction(item, words, due, said);
    }
}
