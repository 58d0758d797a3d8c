package gatehouse.otherplans.fact;

import java.util.List;

/**
 * Where a fact holds.
 *
 * @param place its words are what the plan calls it; its key is the zone's reference where the place is known
 * @param zone the zone of this plan; empty where it is none or unknown
 */
public record Where(Name place, String zone, List<Road> roads) {
    public static final Where NOWHERE = new Where(Name.NONE, "", List.of());

    public Where {
        roads = List.copyOf(roads);
    }

    /** What two facts share that are at the same place; empty where none is said. */
    public String key() {
        return place.key();
    }

    public boolean isGiven() {
        return place.isGiven();
    }

    /** Whether they run along the same road, or the same part of it. */
    public boolean meets(Where other) {
        return roads.stream().anyMatch(road -> other.roads.stream().anyMatch(road::meets));
    }
}
