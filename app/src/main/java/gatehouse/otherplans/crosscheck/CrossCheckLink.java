package gatehouse.otherplans.crosscheck;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The plans laid together, in the navigation of the plan. */
@Component
@Order(20)
public final class CrossCheckLink implements PlanLink {
    static final String PATH = "/cross-check";

    private final SettlementRepository settlements = new SettlementRepository();

    @Override
    public String words() {
        return "Plans laid together";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** Owners' answers that wait for the coordinator; what is not reviewed takes the whole plan to work out. */
    @Override
    public int count(Change change) {
        return settlements.answered(change);
    }
}
