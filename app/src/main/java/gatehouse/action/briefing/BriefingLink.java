package gatehouse.action.briefing;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The briefing, in the navigation of the plan, with how many of those named have not read it. */
@Component
@Order(55)
public final class BriefingLink implements PlanLink {
    private final BriefingService briefings;

    public BriefingLink(BriefingService briefings) {
        this.briefings = briefings;
    }

    @Override
    public String words() {
        return "Briefing";
    }

    @Override
    public String path() {
        return "/briefing";
    }

    @Override
    public int count(Change change) {
        return briefings
                .counting(change)
                .map(version -> briefings.readers(change, version).unread().size())
                .orElse(0);
    }
}
