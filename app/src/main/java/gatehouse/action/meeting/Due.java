package gatehouse.action.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import gatehouse.action.decision.Days;

/** A day by which something is to be done, beside today. */
public record Due(LocalDate day, LocalDate today) {

    public boolean isOver() {
        return day.isBefore(today);
    }

    /** Within the week, and not over. */
    public boolean isSoon() {
        return !isOver() && day.isBefore(today.plusDays(8));
    }

    /** "overdue by 3 days, 12 May 2027"; "due tomorrow, 16 May 2027". */
    public String words() {
        long days = ChronoUnit.DAYS.between(today, day);
        String how;
        if (days < 0) {
            how = "overdue by " + -days + (days == -1 ? " day" : " days");
        } else if (days == 0) {
            how = "due today";
        } else {
            how = days == 1 ? "due tomorrow" : "due in " + days + " days";
        }
        return how + ", " + Days.words(day);
    }
}
