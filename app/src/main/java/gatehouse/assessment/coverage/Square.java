package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.force.RiskScale;

/**
 * A method at a place and phase; or, with no method, the worst of all of them there.
 *
 * @param place empty, as the phase is, for a method that is asked once for the event
 * @param asked whether it has to be looked at
 * @param why one line on why it is asked, or why not
 * @param by the assessments that cover it, the one that governs first; empty where it is the worst of all
 * @param governing the assessment that the square shows
 * @param togetherOnly whether its place is dense and it was looked at only together with other places
 * @param contradicted whether one assessment says that it applies and another that it does not
 * @param notConsidered how many methods are not looked at here
 */
public record Square(
        Optional<AttackMethod> method,
        Optional<Place> place,
        Optional<Phase> phase,
        boolean asked,
        String why,
        List<Assessment> by,
        Optional<Assessment> governing,
        boolean togetherOnly,
        boolean contradicted,
        int notConsidered) {

    public Square {
        by = List.copyOf(by);
    }

    public State state() {
        if (notConsidered > 0) {
            return State.NOT_CONSIDERED;
        }
        if (governing.isEmpty()) {
            return State.NOT_ASKED;
        }
        return governing.get().isCarried() ? State.CARRIED : governing.get().state();
    }

    /** The band of risk that governs it. */
    public Optional<RiskScale.Band> band() {
        return governing.flatMap(Assessment::band);
    }

    /** How many squares what governs it fills together; 1 by itself, 0 for none. */
    public int together() {
        return governing.map(Assessment::fills).orElse(0);
    }

    /** As a page or a paper prints it, without colour. */
    public String words() {
        return switch (state()) {
            case NOT_CONSIDERED -> method.isPresent() ? open() : notConsidered + " not looked at";
            case NOT_ASKED -> State.NOT_ASKED.words();
            case CARRIED -> "Carried: " + governing.orElseThrow().said();
            default -> governing.orElseThrow().said();
        };
    }

    private String open() {
        return by.isEmpty() ? State.NOT_CONSIDERED.words() : State.NOT_CONSIDERED.words() + ": begun";
    }

    /** What a reader must know besides: that it was filled together, that two assessments disagree. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (method.isEmpty() && notConsidered > 0) {
            governing.ifPresent(worst -> notes.add("worst of the rest: " + worst.said()));
        }
        if (togetherOnly) {
            notes.add("looked at together only; ask it by itself");
        } else if (method.isPresent() && together() > 1) {
            notes.add("filled together (" + together() + ")");
        }
        if (contradicted) {
            notes.add("one says it applies, another that it does not");
        }
        return List.copyOf(notes);
    }

    /** As a form sends it: {@code VAW|ZON-001|PHA-002}. */
    public String key() {
        return method.map(AttackMethod::code).orElse("") + "|"
                + place.map(Place::reference).orElse("") + "|"
                + phase.map(Phase::reference).orElse("");
    }

    /** As it is said aloud: "Vehicle as a weapon, Quayside, Ingress". */
    public String name() {
        return String.join(
                ", ",
                List.of(
                        method.map(AttackMethod::words).orElse("All methods"),
                        place.map(Place::name).orElse("the event"),
                        phase.map(Phase::name).orElse("once")));
    }
}
