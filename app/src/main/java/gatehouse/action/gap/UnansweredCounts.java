package gatehouse.action.gap;

import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.StageCounts;

/** How many expected questions have neither an answer nor a reason, by stage, for the navigation of every page. */
public final class UnansweredCounts implements StageCounts {
    private final UnansweredRepository unanswered;

    public UnansweredCounts(Kinds kinds) {
        this.unanswered = new UnansweredRepository(kinds);
    }

    /** None for a plan made of published facts: it gets no list of what is missing. */
    @Override
    public Map<Stage, Integer> blanks(Change change) {
        return change.plan().published() ? Map.of() : unanswered.byStage(change);
    }
}
