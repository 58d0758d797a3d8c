package gatehouse.otherplans.register;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The register of other plans, in the navigation of the plan. */
@Component
@Order(10)
public final class RegisterLink implements PlanLink {
    static final String PATH = "/other-plans-register";

    @Override
    public String words() {
        return "Register of other plans";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** The page itself says what is wrong: that takes the whole plan to work out. */
    @Override
    public int count(Change change) {
        return 0;
    }
}
