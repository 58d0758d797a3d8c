package gatehouse.tasking.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.PlanService;

/** A request as it was read off its form. */
record NewRequest(
        RequestForm form,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Instant> calledAt,
        Optional<Means> means) {

    /**
     * Reads it; throws {@link NotTaken}.
     *
     * @param criteria the codes that may be chosen
     */
    static NewRequest read(RequestForm form, Set<String> criteria, Instant now) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (form.eventName().isEmpty()) {
            errors.put("eventName", "Say what the event or place is called.");
        }
        Optional<LocalDate> first = Days.read(form.firstDay(), "firstDay", errors);
        Optional<LocalDate> last = Days.read(form.lastDay(), "lastDay", errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.put("lastDay", "The last day is before the first day.");
        }
        if (form.askedFor().isEmpty()) {
            errors.put("askedFor", "Say what you would like, and what concerns you. A sentence is enough.");
        }
        if (!form.criterion().isEmpty() && !criteria.contains(form.criterion())) {
            errors.put("criterion", "Choose one of these, or none.");
        }
        Optional<Means> means = Means.find(form.means());
        Optional<Instant> called = form.isOnBehalf() ? called(form, means, now, errors) : Optional.empty();
        NotTaken.ifAny(errors);
        return new NewRequest(form, first, last, called, means);
    }

    private static Optional<Instant> called(
            RequestForm form, Optional<Means> means, Instant now, Map<String, String> errors) {
        if (form.caller().isEmpty()) {
            errors.put("caller", "Say who asked, or leave all three of these empty.");
        }
        Optional<Instant> called = minute(form.calledAt(), now, errors);
        if (means.isEmpty()) {
            errors.put("means", "Say how they asked.");
        }
        return called;
    }

    /** Its last day, where that is past. */
    Optional<LocalDate> overSince(LocalDate today) {
        return Request.overSince(firstDay, lastDay, today);
    }

    private static Optional<Instant> minute(String typed, Instant now, Map<String, String> errors) {
        if (typed.isEmpty()) {
            errors.put("calledAt", "Say when they asked, as 2026-06-27 10:00.");
            return Optional.empty();
        }
        try {
            Instant called = WallClock.instant(typed, PlanService.ZONE);
            if (called.isAfter(now)) {
                errors.put("calledAt", "That is still to come.");
            }
            return Optional.of(called);
        } catch (WallClock.NoSuchMinute none) {
            errors.put("calledAt", none.getMessage());
            return Optional.empty();
        }
    }
}
