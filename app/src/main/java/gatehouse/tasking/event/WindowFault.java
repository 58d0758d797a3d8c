package gatehouse.tasking.event;

import gatehouse.foundation.refusal.Refusal;

/** What may be wrong with a window of a phase, as a sentence to the person who typed it. */
enum WindowFault implements Refusal.Reason {
    CANNOT_BE_READ("“%s” cannot be read as a window. Write 2026-06-27 10:00 to 12:30, 2026-06-27 22:00 to "
            + "2026-06-28 01:00, every Fri, Sat from 2026-11-13 to 2026-12-23, 16:00 to 21:00, or "
            + "daily from 2026-11-13 to 2026-12-23, 16:00 to 21:00, except 2026-11-20."),
    NO_SUCH_DAY("“%s” is not a day. Write it as 2026-06-27."),
    NO_SUCH_TIME("“%s” is not a time of day. Write 00:00 to 23:59."),
    NO_SUCH_WEEKDAY("“%s” is not a day of the week. Write Mon, Tue, Wed, Thu, Fri, Sat or Sun."),
    ENDS_BEFORE_IT_STARTS("The window on %s ends before it starts. If it runs past midnight, give the day it ends: "
            + "2026-06-27 22:00 to 2026-06-28 01:00."),
    EVENING_ENDS_BEFORE_IT_STARTS("The window from %s to %s ends before it starts. If it runs past midnight, write "
            + "next day after the end: 22:00 to 01:00 next day."),
    LAST_DAY_BEFORE_FIRST("The last day, %s, is before the first, %s."),
    TOO_MANY_DAYS("From %s to %s is more than three years. Write a shorter run."),
    EXCEPTED_DAY_NOT_IN_IT("%s is excepted, but it is not one of the days of this window."),
    NO_DAYS_LEFT("No day is left in “%s”."),
    TIME_COMES_TWICE("%s comes twice, because the clocks go back. Except that day, and give it a line of its own.");

    private final String sentence;

    WindowFault(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
