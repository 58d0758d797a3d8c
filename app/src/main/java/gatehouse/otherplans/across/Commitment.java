package gatehouse.otherplans.across;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Name;

/**
 * What one event says of one team or stock.
 *
 * @param key by which two events name the same
 * @param holder who provides it; two providers' teams of one name are two teams
 * @param place tells apart what one event lays out at several places
 * @param from and {@code to}: not given for what there is of a stock in all
 */
record Commitment(
        Event event,
        String reference,
        About about,
        String words,
        String key,
        Name holder,
        String place,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Long> quantity) {

    /**
     * The event that it is committed at, as far as this room knows it.
     *
     * @param contact whom its coordinator named to speak to; empty for the coordinator
     * @param minutes to move and rest between two places, as its force sets it
     */
    record Event(
            UUID plan,
            UUID force,
            ZoneId zone,
            String marking,
            boolean publicised,
            boolean shared,
            String contact,
            long minutes) {

        /** Whether coordinators of other events may be told anything of it. */
        boolean isOpen() {
            return publicised && shared;
        }

        boolean isSame(Event other) {
            return plan.equals(other.plan);
        }
    }

    boolean isOf(UUID plan) {
        return event.plan().equals(plan);
    }

    boolean isStock() {
        return about == About.STOCK;
    }

    boolean isHeldInAll() {
        return about == About.STOCK_HELD;
    }

    /** Whether it is given from one instant to a later one. */
    boolean isWhole() {
        return from.isPresent() && to.isPresent() && from.get().isBefore(to.get());
    }

    /** The start; there must be one. */
    Instant start() {
        return from.orElseThrow();
    }

    /** The end; there must be one. */
    Instant end() {
        return to.orElseThrow();
    }

    /** Whether both may mean one team: within a force unless the providers differ, between forces only by one provider. */
    boolean mayBe(Commitment other) {
        if (holder.isGiven() && other.holder.isGiven()) {
            return holder.names(other.holder);
        }
        return event.force().equals(other.event.force());
    }
}
