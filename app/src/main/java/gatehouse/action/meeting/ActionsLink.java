package gatehouse.action.meeting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** Meetings and actions, in the navigation of the plan, with how many actions are overdue. */
@Component
@Order(35)
public final class ActionsLink implements PlanLink {
    static final String PATH = "/actions-due";

    private final ActionRepository actions = new ActionRepository();

    @Override
    public String words() {
        return "Meetings and actions";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(Change change) {
        return actions.overdue(change);
    }
}
