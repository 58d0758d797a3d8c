package gatehouse.plan.item;

import java.time.Instant;
import java.util.Map;

/** What one save left: the item as the plan file holds it, by whom and when. */
public record Revision(int number, Map<String, Object> body, String savedBy, Instant savedAt) {}
