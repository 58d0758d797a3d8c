package gatehouse.tasking.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.PlanForm;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.accreditation.Coordinator;

/**
 * A decision as it was read off its form.
 *
 * @param coordinator for whom a plan or a record of advice is begun
 */
record Deciding(DecideForm form, Outcome outcome, Optional<Coordinator> coordinator, Optional<Coordinator> mentor) {

    /**
     * Reads it; throws {@link NotTaken}.
     *
     * @param coordinators who may be deployed
     * @param criteria the codes that may be chosen
     */
    static Deciding read(DecideForm form, List<Coordinator> coordinators, Set<String> criteria) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Outcome> outcome = Outcome.find(form.outcome());
        if (outcome.isEmpty()) {
            errors.put("outcome", "Say what is to be done.");
        }
        if (form.reason().isEmpty()) {
            errors.put("reason", "Say why. Whoever asked reads it, and so does whoever looks at it again.");
        }
        if (!form.criterion().isEmpty() && !criteria.contains(form.criterion())) {
            errors.put("criterion", "Choose one of these, or none.");
        }
        Optional<Coordinator> coordinator = AccreditationService.find(coordinators, form.coordinator());
        Optional<Coordinator> mentor = AccreditationService.find(coordinators, form.mentor());
        outcome.ifPresent(chosen -> needed(form, chosen, coordinator, mentor, errors));
        deadline(form.deadline(), errors);
        NotTaken.ifAny(errors);
        return begins(outcome.orElseThrow())
                ? new Deciding(form, outcome.orElseThrow(), coordinator, mentor)
                : new Deciding(form, outcome.orElseThrow(), Optional.empty(), Optional.empty());
    }

    private static void needed(
            DecideForm form,
            Outcome outcome,
            Optional<Coordinator> coordinator,
            Optional<Coordinator> mentor,
            Map<String, String> errors) {
        if (outcome == Outcome.REFER && form.passedTo().isEmpty()) {
            errors.put("passedTo", "Say to whom it is referred.");
        }
        if (outcome.isAdvice()
                && form.passedTo().isEmpty()
                && form.coordinator().isEmpty()) {
            errors.put("passedTo", "Say who gives the advice, or choose a coordinator.");
        }
        if (outcome == Outcome.DEPLOY && PlanForm.find(form.form()).isEmpty()) {
            errors.put("form", "Choose a form. It can be changed later with nothing typed again.");
        }
        if (begins(outcome)) {
            people(form, outcome, coordinator, mentor, errors);
        }
    }

    private static void people(
            DecideForm form,
            Outcome outcome,
            Optional<Coordinator> coordinator,
            Optional<Coordinator> mentor,
            Map<String, String> errors) {
        if (coordinator.isEmpty()
                && (outcome == Outcome.DEPLOY || !form.coordinator().isEmpty())) {
            errors.put(
                    "coordinator",
                    "Choose one of your force's coordinators. Whoever is not listed does not hold the role, or may not"
                            + " sign in.");
        }
        if (mentor.isEmpty() && !form.mentor().isEmpty()) {
            errors.put("mentor", "Choose one of your force's coordinators as mentor.");
        }
        if (mentor.isPresent() && mentor.equals(coordinator)) {
            errors.put("mentor", "Nobody mentors themselves.");
        }
    }

    private static void deadline(String typed, Map<String, String> errors) {
        if (!typed.isEmpty()) {
            try {
                WallClock.instant(WallClock.due(typed), PlanService.ZONE);
            } catch (WallClock.NoSuchMinute none) {
                errors.put("deadline", none.getMessage());
            }
        }
    }

    private static boolean begins(Outcome outcome) {
        return outcome == Outcome.DEPLOY || outcome.isAdvice();
    }

    /** What the lead should know of the event and the people before it is kept. */
    Map<String, String> cautions(Request request, LocalDate today) {
        Map<String, String> cautions = new LinkedHashMap<>();
        if (coordinator.isPresent() && request.isOver(today)) {
            cautions.put(
                    "outcome",
                    "This event is over: " + request.days()
                            + ". Is the year right? Send it again if a plan is begun for" + " it all the same.");
        }
        ofPeople(cautions);
        return cautions;
    }

    private void ofPeople(Map<String, String> cautions) {
        coordinator
                .filter(Coordinator::isLapsed)
                .ifPresent(one -> cautions.put(
                        "coordinator",
                        one.name() + "’s accreditation lapsed on "
                                + Days.words(one.accreditation().orElseThrow().since())
                                + ". Send it again if you deploy them all the same."));
        coordinator
                .filter(one -> one.isMentored() && mentor.isEmpty() && outcome == Outcome.DEPLOY)
                .ifPresent(one -> cautions.put(
                        "mentor",
                        one.name() + " is not accredited yet, and no mentor is named to co-sign. Name one, or send it"
                                + " again if you deploy them all the same."));
        mentor.filter(one -> one.isMentored() || one.isLapsed())
                .ifPresent(one -> cautions.put(
                        "mentor",
                        one.name() + " is not accredited: " + one.standing().toLowerCase(Locale.UK)
                                + ". Send it again if they are to co-sign all the same."));
    }

    /** Which form the plan begins in. */
    PlanForm planForm() {
        return switch (outcome) {
            case DEPLOY -> PlanForm.valueOf(form.form());
            case ADVICE_DOCUMENT -> PlanForm.ADVICE_DOCUMENT;
            default -> PlanForm.RECORD_OF_ADVICE;
        };
    }
}
