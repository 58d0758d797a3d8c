package gatehouse.otherplans.across;

import java.util.List;

/**
 * A team or stock that is committed at two events, as the regional lead sees it.
 *
 * @param hours those that clash, by the clock of the first event
 */
public record Between(String resource, String hours, List<Side> sides) {

    public Between {
        sides = List.copyOf(sides);
    }

    /**
     * One of the events; its name, places and words stay in its plan.
     *
     * @param told whether its coordinator is told of this, or why not
     */
    public record Side(String force, String marking, String contact, String told) {}
}
