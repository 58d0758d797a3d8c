package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.PlanContents;

/** What was last decided on each recommendation, as the plan's contents keep it. */
final class Verdicts {
    private Verdicts() {}

    /** @param deferredTo until when it was put off; only where it was */
    record Verdict(String outcome, Optional<LocalDate> deferredTo) {
        boolean isAccepted() {
            return outcome.equals("ACCEPTED") || outcome.equals("IN_PART");
        }

        /** Whether it leaves a risk open on this day. */
        boolean isShort(LocalDate today) {
            return outcome.equals("NOT_ACCEPTED")
                    || outcome.equals("IN_PART")
                    || (outcome.equals("DEFERRED")
                            && deferredTo.map(day -> day.isBefore(today)).orElse(true));
        }
    }

    static Map<String, Verdict> of(PlanContents plan) {
        Map<String, Verdict> last = new LinkedHashMap<>();
        plan.part("decisions").forEach(entry -> last.put(String.valueOf(entry.get("recommendation")), verdict(entry)));
        last.keySet()
                .removeIf(reference ->
                        plan.item(reference).filter(item -> !item.isRemoved()).isEmpty());
        return last;
    }

    private static Verdict verdict(Map<String, Object> entry) {
        Optional<LocalDate> day = entry.get("deferredTo") instanceof String words && !words.isEmpty()
                ? Optional.of(LocalDate.parse(words))
                : Optional.empty();
        return new Verdict(String.valueOf(entry.get("outcome")), day);
    }
}
