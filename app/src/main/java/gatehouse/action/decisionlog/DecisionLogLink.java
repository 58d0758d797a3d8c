package gatehouse.action.decisionlog;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The decision log, in the navigation of the plan. */
@Component
@Order(40)
public final class DecisionLogLink implements PlanLink {
    static final String PATH = "/log";

    @Override
    public String words() {
        return "Decision log";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** A log is never owed anything. */
    @Override
    public int count(Change change) {
        return 0;
    }
}
