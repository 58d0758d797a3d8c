package gatehouse.action.guidance;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The guidance, point by point, in the navigation of a plan. */
@Component
@Order(90)
public final class GuidanceLink implements PlanLink {
    static final String PATH = "/guidance";

    @Override
    public String words() {
        return "Guidance, point by point";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** Nothing is owed to guidance: what is blank there is counted where it is mended. */
    @Override
    public int count(Change change) {
        return 0;
    }
}
