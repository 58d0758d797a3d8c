package gatehouse.action.staleness;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** What rests on something that has since changed, in the navigation of the plan. */
@Component
public final class StaleLink implements PlanLink {
    private final StalenessService staleness;

    public StaleLink(StalenessService staleness) {
        this.staleness = staleness;
    }

    @Override
    public String words() {
        return "What has changed";
    }

    @Override
    public String path() {
        return "/stale";
    }

    @Override
    public int count(Change change) {
        return staleness.count(change);
    }
}
