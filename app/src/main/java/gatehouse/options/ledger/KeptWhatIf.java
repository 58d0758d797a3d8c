package gatehouse.options.ledger;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Closing;

/** A what-if that was kept keeps the words it was kept with: a decision may rest on them. */
public final class KeptWhatIf implements Closing {

    @Override
    public String kind() {
        return "WHAT_IF";
    }

    @Override
    public Set<String> questions() {
        return Set.of("name", "added", "removed", "notDelivered", "shown");
    }

    @Override
    public boolean isClosed(Change change, UUID item) {
        return true;
    }

    @Override
    public String sentence() {
        return "This is kept as it was shown, so what was asked and shown can no longer be changed. Ask again, and keep"
                + " another. It is marked no lower than anything that it names.";
    }
}
