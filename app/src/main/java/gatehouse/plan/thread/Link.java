package gatehouse.plan.thread;

import java.util.UUID;

/** One link to be held from an item: by which question, to which item, in which place of its list. */
public record Link(String relation, UUID to, String toKind, int position) {}
