package gatehouse.information.partner;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The partners, in the navigation of the plan. */
@Component
@Order(30)
public final class PartnersLink implements PlanLink {
    static final String PATH = "/partners-register";

    @Override
    public String words() {
        return "Partners";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** What is not confirmed is counted among what is missing. */
    @Override
    public int count(Change change) {
        return 0;
    }
}
