package gatehouse.plan.plan;

import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Stage;

/** How many blanks each stage has, for the navigation; known to a later room. One statement, whatever the plan's size. */
public interface StageCounts {
    Map<Stage, Integer> blanks(Change change);
}
