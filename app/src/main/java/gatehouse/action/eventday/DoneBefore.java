package gatehouse.action.eventday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.MadeEntry;
import gatehouse.options.delivery.DeliveryState;
import gatehouse.options.measure.Catalogue;

/**
 * Something accepted that nobody can see at a place on the day, because it is to have been done before: an exercise, an
 * agreement, a calculation.
 *
 * @param state as its delivery was last reported
 * @param isDone whether that is that it stands
 */
public record DoneBefore(String item, String title, String who, LocalDate neededBy, String state, boolean isDone) {

    /** "by 23 April 2027". */
    public String due() {
        return "by " + Days.words(neededBy);
    }

    /**
     * Whether it is needed before anything begins and is an assurance step, or is at no place. What does not say by which
     * day it is needed stays among what must be in place: a thing too much there is seen, one too few is not.
     */
    static boolean is(KeptItem item, Beginning beginning, Catalogue catalogue) {
        boolean early = item.answers()
                .text("neededBy")
                .map(LocalDate::parse)
                .filter(beginning::isAfter)
                .isPresent();
        boolean assurance = item.answers()
                .text("catalogueCode")
                .filter(catalogue::isAssurance)
                .isPresent();
        return early && (assurance || item.answers().list("zones").isEmpty());
    }

    static DoneBefore of(KeptItem item, PlanContents plan) {
        DeliveryState state = DeliveryState.NOT_STARTED;
        List<Map<String, Object>> said = plan.part("deliveries", "recommendation", item.reference());
        if (!said.isEmpty()) {
            state = DeliveryState.valueOf(MadeEntry.words(said.get(said.size() - 1), "state"));
        }
        return new DoneBefore(
                item.reference(),
                item.title(),
                item.answers().text("askedOfName").orElse(""),
                item.answers().text("neededBy").map(LocalDate::parse).orElseThrow(),
                said.isEmpty() ? "Nothing reported" : state.words(),
                state == DeliveryState.IN_PLACE || state == DeliveryState.VERIFIED);
    }
}
