package gatehouse.action.decision;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Closing;

/** Once decided on, the words of a recommendation stand: it is withdrawn and another is made. */
public final class DecidedWords implements Closing {
    private final DecisionRepository decisions = new DecisionRepository();

    @Override
    public String kind() {
        return RecommendationShown.KIND;
    }

    @Override
    public Set<String> questions() {
        return Set.of("statement", "rationale", "ifNotDone", "askedOf", "askedOfName");
    }

    @Override
    public boolean isClosed(Change change, UUID item) {
        return decisions.restsOn(change, item);
    }

    @Override
    public String sentence() {
        return "A decision rests on this recommendation, so its words can no longer be changed. Remove it, with the"
                + " reason, and make another.";
    }
}
