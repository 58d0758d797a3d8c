package gatehouse.plan.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;

/** A plan as the list of a person's own plans shows it. */
public record OwnPlan(
        UUID id,
        String reference,
        String name,
        String marking,
        Capacity capacity,
        PlanForm form,
        Optional<Integer> newestVersion,
        int unsorted,
        Instant begunAt) {}
