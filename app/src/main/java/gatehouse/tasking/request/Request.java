package gatehouse.tasking.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.Days;
import gatehouse.plan.plan.PlanService;

/**
 * What somebody asked of the regional lead, with the last word on it.
 *
 * @param filedBy who typed it, by name and post
 * @param caller on whose behalf; empty where it was for themselves
 * @param calledAt when that caller asked
 * @param decided the newest outcome
 * @param reopened what happened since, for which that outcome is looked at again
 */
public record Request(
        UUID id,
        int number,
        String eventName,
        String venue,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        String askedFor,
        String criterion,
        String contact,
        String filedBy,
        Instant filedAt,
        String caller,
        Optional<Instant> calledAt,
        Optional<Means> means,
        Optional<Decided> decided,
        Optional<Happened> reopened) {

    public String reference() {
        return String.format(Locale.ROOT, "RQ-%04d", number);
    }

    public String address() {
        return "/requests/" + reference();
    }

    /** Whether the lead is to decide on it. */
    public boolean isOpen() {
        return decided.isEmpty() || reopened.isPresent();
    }

    public boolean isDeployed() {
        return decided.filter(last -> last.outcome() == Outcome.DEPLOY).isPresent();
    }

    /** What became of it, in a few words for whoever asked. */
    public String standing() {
        if (reopened.isPresent()) {
            return "being looked at again";
        }
        return decided.map(last -> last.words() + ", " + Days.words(last.at(), PlanService.ZONE))
                .orElse("not decided yet");
    }

    /** Who asked: the caller where there was one. */
    public String asker() {
        return caller.isEmpty() ? filedBy : caller;
    }

    /** When it was asked: by the caller where there was one. */
    Instant askedAt() {
        return calledAt.orElse(filedAt);
    }

    /** How a caller asked, and who took it down; empty where nobody did. */
    public String onBehalf() {
        return caller.isEmpty()
                ? ""
                : means.map(Means::words).orElse("") + ", " + Days.minute(calledAt.orElseThrow(), PlanService.ZONE)
                        + ", recorded by " + filedBy;
    }

    /** "27 June 2026", "27 June 2026 to 29 June 2026", or that it is not known. */
    public String days() {
        return firstDay.map(first -> lastDay.filter(last -> !last.equals(first))
                        .map(last -> Days.words(first) + " to " + Days.words(last))
                        .orElse(Days.words(first)))
                .orElse("Day not known");
    }

    /** Whether its last day is past. */
    public boolean isOver(LocalDate today) {
        return overSince(firstDay, lastDay, today).isPresent();
    }

    /** The last day that is asked for, where that is past: a slip of the keyboard, or a request made after the fact. */
    static Optional<LocalDate> overSince(Optional<LocalDate> first, Optional<LocalDate> last, LocalDate today) {
        return last.or(() -> first).filter(day -> day.isBefore(today));
    }

    /** How long there is until it begins. */
    public String noticeLeft(LocalDate today) {
        return firstDay.map(first -> left(today, first)).orElse("not known");
    }

    private String left(LocalDate today, LocalDate first) {
        long days = ChronoUnit.DAYS.between(today, first);
        if (days < 0) {
            return lastDay.filter(last -> !last.isBefore(today)).isPresent() ? "going on now" : "over";
        }
        return days == 0 ? "today" : days == 1 ? "tomorrow" : days + " days";
    }

    /** How much notice was given, as the tasking of a plan says it. */
    String noticeGiven() {
        LocalDate asked = askedAt().atZone(PlanService.ZONE).toLocalDate();
        return firstDay.map(first -> ChronoUnit.DAYS.between(asked, first))
                .filter(days -> days >= 0)
                .map(days -> days == 0 ? "Less than a day" : days == 1 ? "1 day" : days + " days")
                .orElse("");
    }
}
