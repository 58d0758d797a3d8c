package gatehouse.options.comparison;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Closing;
import gatehouse.plan.kind.Answers;

/** A comparison that was kept keeps what it compared and showed; what is chosen of it may be said once. */
public final class KeptComparison implements Closing {

    @Override
    public String kind() {
        return "COMPARISON";
    }

    @Override
    public Set<String> questions() {
        return Set.of("name", "options", "compared");
    }

    /** Nobody turns a choice round under the reason that was given for another. */
    @Override
    public Set<String> questions(Answers before) {
        return before.text("chosen").isEmpty()
                ? questions()
                : Set.of("name", "options", "compared", "chosen", "because");
    }

    @Override
    public boolean isClosed(Change change, UUID item) {
        return true;
    }

    @Override
    public String sentence() {
        return "This is kept as it was shown, so what was compared, and a choice once made, can no longer be changed. Compare again, and keep"
                + " another. It is marked no lower than anything that it names.";
    }
}
