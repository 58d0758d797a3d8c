package gatehouse.output.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.How;

/**
 * One thing that somebody said of a recommendation or a residual risk, as a version keeps it: a decision, an answer or
 * an acceptance.
 */
record Word(Map<String, Object> kept, Edition edition) {
    static final String ACCEPTED = "ACCEPTED";
    static final String DEFERRED = "DEFERRED";

    String get(String name) {
        return kept.get(name) instanceof String words ? words : "";
    }

    String outcome() {
        return get("outcome");
    }

    boolean isAnswer() {
        return get("capacity").equals("ANSWER");
    }

    /** What the person named says they never said; it stays on record and counts for nothing. */
    boolean isDisputed() {
        return get("confirmation").equals("DISPUTED");
    }

    /** "Accepted in part", "Supported", "Answer: not accepted". */
    String outcomeWords() {
        String to = get("deferredTo").isEmpty() ? "" : " to " + PrintedDates.day(get("deferredTo"));
        return switch (get("capacity")) {
            case "SUPPORT" -> "Commander: " + supported() + to;
            case "ANSWER" -> "Answer: " + plain(outcome()) + to;
            default -> Counted.capital(plain(outcome())) + to;
        };
    }

    private String supported() {
        return switch (outcome()) {
            case ACCEPTED -> "supported";
            case "IN_PART" -> "supported in part";
            case "NOT_ACCEPTED" -> "not supported";
            default -> "deferred";
        };
    }

    /** The outcome as people say it, in lower case. */
    static String plain(String outcome) {
        return switch (outcome) {
            case "IN_PART" -> "accepted in part";
            default -> outcome.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** By whom and when, and for what was not made in the product how it is known. */
    String source() {
        String role = get("role").isEmpty() || isRoleSaidBeside() ? "" : ", " + get("role");
        String when = PrintedDates.dayOf(get("at"), edition.zone());
        return Characters.isolated(get("by") + role) + ", " + when + recorded();
    }

    /** The commander's role stands on the front, and that of whoever is asked stands beside the answer. */
    private boolean isRoleSaidBeside() {
        boolean commanders = edition.one("TASKING")
                .filter(tasking -> tasking.given("endorser").equals(get("by")))
                .filter(tasking -> tasking.given("endorserRole").equalsIgnoreCase(get("role")))
                .isPresent();
        return commanders
                || edition.find(get("recommendation"))
                        .filter(asked -> asked.given("askedOfName").equals(get("role")))
                        .isPresent();
    }

    private String recorded() {
        if (get("how").isEmpty() || get("how").equals(How.IN_PRODUCT.name())) {
            return "";
        }
        String how = How.valueOf(get("how")).words();
        String state = switch (get("confirmation")) {
            case "CONFIRMED" -> "confirmed";
            case "DISPUTED" -> "DISPUTED by " + get("confirmedBy");
            default -> "TO BE CONFIRMED";
        };
        return " (" + how + "; " + state + ")";
    }

    /** Recorded for someone who has not said yet whether it is so. */
    boolean isToBeConfirmed() {
        return !get("how").isEmpty()
                && !get("how").equals(How.IN_PRODUCT.name())
                && get("confirmation").isEmpty();
    }

    Optional<String> reason() {
        return Optional.of(get("reason")).filter(words -> !words.isEmpty()).map(Counted::sentence);
    }
}
