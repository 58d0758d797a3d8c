package gatehouse.otherplans.rule;

import gatehouse.action.contents.SmallPlan;

/** One line of a plan that is laid out in a test: something is said, or an item is put in or taken out. */
public interface Step {
    SmallPlan on(SmallPlan plan);

    /** An item of this plan or of its register, or more answers of one that is there. */
    static Step item(String reference, Object... namesAndValues) {
        return plan -> plan.with(reference, namesAndValues);
    }

    /** An item with these answers taken out. */
    static Step unanswered(String reference, String... names) {
        return plan -> plan.unanswered(reference, names);
    }

    static Step without(String reference) {
        return plan -> plan.without(reference);
    }
}
