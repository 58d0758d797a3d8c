package gatehouse.plan.plan;

import java.util.Optional;

/** The weights that a plan comes in, lightest first; one model, so that a heavier one needs no retyping. */
public enum PlanForm {
    RECORD_OF_ADVICE("Record of verbal or e-mail advice"),
    CONCISE("Concise form"),
    FULL("Full form");

    private final String words;

    PlanForm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
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
