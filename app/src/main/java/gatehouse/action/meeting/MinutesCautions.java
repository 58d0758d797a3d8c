package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.Days;

/** What is asked about minutes before they are kept, once, and forbids nothing. */
final class MinutesCautions {
    private MinutesCautions() {}

    /**
     * Asks, unless the form says that it was read; throws {@link MinutesNotKept}.
     *
     * @param removed what the new actions would be about and is in the plan no more, by row
     */
    static void unlessSeen(
            Meeting meeting, MinutesForm form, Map<String, List<String>> removed, MinutesMerge merge, LocalDate today) {
        Map<String, String> cautions = new LinkedHashMap<>(stillToCome(meeting, merge.came(), today));
        form.actions().forEach(row -> cautions.putAll(ofAction(row, form, removed.get(row), today)));
        try {
            Cautions.unlessSeen(cautions, form.value("allTheSame"));
        } catch (Cautions unread) {
            throw new MinutesNotKept(unread.sentences(), merge.again(), false, unread.hash());
        }
    }

    /** Said once, beside the first who is put down as having come. */
    private static Map<String, String> stillToCome(Meeting meeting, List<String> came, LocalDate today) {
        return came.isEmpty()
                ? Map.of()
                : meeting.day()
                        .filter(today::isBefore)
                        .map(day -> Map.of(
                                came.get(0),
                                "This meeting is on " + Days.words(day)
                                        + ". That is still to come, so nobody has come yet. Is its day wrong? Put it right on"
                                        + " the page of " + meeting.reference() + ". If it is not, send this again."))
                        .orElse(Map.of());
    }

    private static Map<String, String> ofAction(String row, MinutesForm form, List<String> gone, LocalDate today) {
        Map<String, String> cautions = new LinkedHashMap<>();
        String due = form.value(row + ".due").strip();
        if (due.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && due.compareTo(today.toString()) < 0) {
            cautions.put(
                    row + ".due",
                    due
                            + " is over, so the action would be overdue from the start. Is another day meant? If not, send it"
                            + " again.");
        }
        if (!gone.isEmpty()) {
            cautions.put(
                    row + ".point",
                    String.join(", ", gone) + (gone.size() == 1 ? " is" : " are")
                            + " no longer in the plan, so the action will not lead there. Send it again to keep it so.");
        }
        return cautions;
    }
}
