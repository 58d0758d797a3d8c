package gatehouse.options.comparison;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Closing;

/** A comparison that was kept keeps what it compared and showed; what is chosen of it may still be said. */
public final class KeptComparison implements Closing {

    @Override
    public String kind() {
        return "COMPARISON";
    }

    @Override
    public Set<String> questions() {
        return Set.of("options", "compared");
    }

    @Override
    public boolean isClosed(Change change, UUID item) {
        return true;
    }

    @Override
    public String sentence() {
        return "This is kept as it was shown, so what was compared can no longer be changed. Compare again, and keep"
                + " another. It is marked no lower than anything that it names.";
    }
}
