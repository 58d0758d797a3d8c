package gatehouse.plan.plan;

import java.util.List;

import gatehouse.foundation.access.Change;

/** A later room that must know when a plan's endorser changes, in the transaction of the change itself. */
public interface EndorserChanging {

    /** The names of those who may endorse, before and after. */
    void changed(Change change, List<String> before, List<String> after);
}
