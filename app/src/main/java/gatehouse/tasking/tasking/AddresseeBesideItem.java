package gatehouse.tasking.tasking;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** Warns where an advice document is addressed to someone other than a police commander. */
@Component
public final class AddresseeBesideItem implements BesideItem {
    private static final String WARNING =
            "This document is meant for a local police commander, and is addressed to someone else. Think whether the"
                    + " force's counter terrorism security advisers should advise them instead, and whether everything in it"
                    + " may go to them at its marking. The document prints the warning on its first page.";

    @Override
    public List<Note> links(Change change, Item item) {
        return item.kind().code().equals(AdviceDocumentKind.CODE)
                        && isForSomeoneElse(item.answers().text("addresseeIs"))
                ? List.of(new Note("Warning: not a police commander", WARNING, ""))
                : List.of();
    }

    private static boolean isForSomeoneElse(Optional<String> addressee) {
        return addressee
                .filter(one -> !one.equals(AdviceDocumentKind.COMMANDER))
                .isPresent();
    }
}
