package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed of several recommendations at once; those left untouched stay open.
 *
 * @param sheet the hash of the sheet that was shown; empty where it was recorded from paper and none is named
 * @param typed {@code REC-007.outcome}, {@code .ground}, {@code .whatIf}, {@code .reason}, {@code .deferredTo}
 */
public record DecisionsForm(String sheet, Map<String, String> typed) {

    public DecisionsForm {
        typed = Map.copyOf(typed);
    }

    /** The what-ifs that are given as a reason, by the name of their box. */
    Map<String, String> whatIfs() {
        Map<String, String> given = new LinkedHashMap<>();
        Boxes.all(typed).stream()
                .filter(boxes -> !boxes.value(Verdict.WHAT_IF).isEmpty())
                .forEach(boxes -> given.put(boxes.name(Verdict.WHAT_IF), boxes.value(Verdict.WHAT_IF)));
        return given;
    }

    /** The verdicts by reference. */
    Map<String, Verdict> read(LocalDate madeOn, Map<String, String> errors) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Boxes boxes : Boxes.all(typed)) {
            Verdict.read(boxes, madeOn, errors).ifPresent(verdict -> verdicts.put(boxes.about(), verdict));
        }
        if (verdicts.isEmpty() && errors.isEmpty()) {
            errors.put("decisions", "Nothing was decided: choose an answer for at least one recommendation.");
        }
        return verdicts;
    }
}
