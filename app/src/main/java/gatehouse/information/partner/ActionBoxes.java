package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.Days;

/** What was typed of the actions on a partner's own page: of each {@code answer-ACT-001}, {@code day-ACT-001}, {@code words-ACT-001}. */
final class ActionBoxes {
    private static final int FURTHEST_YEAR = 2999;

    private final PartnerForm form;
    private final LocalDate today;

    ActionBoxes(PartnerForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** What is said of one action. */
    record Said(ActionWord word, Optional<LocalDate> day, String words) {}

    /** The answers that were chosen, by action. */
    Map<String, Said> answers(List<PartnerAction> actions, Map<String, String> errors) {
        Map<String, Said> said = new LinkedHashMap<>();
        actions.forEach(action -> {
            String reference = action.reference();
            Optional<ActionWord> word = ActionWord.find(form.value("answer-" + reference));
            if (word.isPresent()) {
                said.put(reference, said(reference, word.get(), errors));
            } else if (!form.words(reference).isEmpty() || !day(reference).isEmpty()) {
                errors.put(
                        "answer-" + reference, "Choose how " + reference + " stands, or empty what you wrote of it.");
            }
        });
        return said;
    }

    private Said said(String reference, ActionWord word, Map<String, String> errors) {
        if (word == ActionWord.CANNOT && form.words(reference).isEmpty()) {
            errors.put("words-" + reference, "Say why " + reference + " cannot be done.");
        }
        if (word != ActionWord.BY) {
            if (!day(reference).isEmpty()) {
                errors.put(
                        "day-" + reference,
                        "A day belongs only to what will be done by it. Choose that, or empty this box.");
            }
            return new Said(word, Optional.empty(), form.words(reference));
        }
        return new Said(word, readDay(reference, errors), form.words(reference));
    }

    private Optional<LocalDate> readDay(String reference, Map<String, String> errors) {
        String typed = day(reference);
        if (typed.isEmpty()) {
            errors.put("day-" + reference, "Say by which day " + reference + " will be done.");
            return Optional.empty();
        }
        Optional<LocalDate> read = Days.read(typed, "day-" + reference, errors);
        read.ifPresent(day -> {
            if (day.isBefore(today)) {
                errors.put("day-" + reference, "That day is over. Give the day by which it will be done.");
            } else if (day.getYear() > FURTHEST_YEAR) {
                errors.put(
                        "day-" + reference, "The year " + day.getYear() + " is too far from now. Was another meant?");
            }
        });
        return read;
    }

    private String day(String reference) {
        return form.value("day-" + reference);
    }
}
