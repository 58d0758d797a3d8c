package gatehouse.action.carryforward;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** What became of last year's plan and what was left open at the venue, in the navigation of every plan. */
@Component
public final class AgainstLink implements PlanLink {
    private final AgainstService against;

    public AgainstLink(AgainstService against) {
        this.against = against;
    }

    @Override
    public String words() {
        return "Against last year";
    }

    @Override
    public String path() {
        return "/last-year";
    }

    @Override
    public int count(Change change) {
        return against.open(change);
    }
}
