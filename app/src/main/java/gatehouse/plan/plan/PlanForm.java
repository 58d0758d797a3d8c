package gatehouse.plan.plan;

import java.util.Optional;

/** The weights that a plan comes in, lightest first; one model, so that a heavier one needs no retyping. */
public enum PlanForm {
    RECORD_OF_ADVICE("Record of verbal or e-mail advice", "record of verbal or e-mail advice"),
    ADVICE_DOCUMENT("Advice document", "advice document"),
    REVIEW("Review of a site or arrangement", "review"),
    CONCISE("Concise form", "concise form"),
    FULL("Full form", "full form");

    private final String words;
    private final String inSentence;

    PlanForm(String words, String inSentence) {
        this.words = words;
        this.inSentence = inSentence;
    }

    public String words() {
        return words;
    }

    /** As a sentence says it: {@code concise form}. */
    public String inSentence() {
        return inSentence;
    }

    /** Whether it is a screen or two of advice, which nobody endorses and of which no plan's questions are asked. */
    public boolean isLight() {
        return compareTo(CONCISE) < 0;
    }

    /** Whether a form of this code is a light one; an unknown code is not. */
    public static boolean isLight(String code) {
        return find(code).filter(PlanForm::isLight).isPresent();
    }

    /** The weight that it is promoted to; none for the heaviest. */
    public Optional<PlanForm> next() {
        return switch (this) {
            case RECORD_OF_ADVICE, ADVICE_DOCUMENT, REVIEW -> Optional.of(CONCISE);
            case CONCISE -> Optional.of(FULL);
            case FULL -> Optional.empty();
        };
    }

    public static Optional<PlanForm> find(String code) {
        for (PlanForm form : values()) {
            if (form.name().equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
