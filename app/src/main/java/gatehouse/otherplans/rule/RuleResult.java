package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What one rule says of a review.
 *
 * @param offBecause why it is switched off; empty where it is not
 */
public record RuleResult(
        RuleCard card,
        String offBecause,
        List<Suggestion> suggestions,
        List<CannotTell> cannotTell,
        List<ToConfirm> toConfirm) {

    /** How it stands, gravest first: a rule that lacks anything never passes. */
    public enum Standing {
        CLASHES("Clashes found"),
        TO_CONFIRM("To be confirmed"),
        CANNOT_TELL("Cannot tell"),
        PASSED("Nothing found"),
        OFF("Switched off");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static RuleResult of(RuleCard card, RuleSetting setting, Collection<Told> told) {
        return new RuleResult(
                card,
                setting.off() ? setting.reason() : "",
                only(told, Suggestion.class),
                only(told, CannotTell.class),
                only(told, ToConfirm.class));
    }

    private static <T extends Told> List<T> only(Collection<Told> told, Class<T> type) {
        return told.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Told::inWords))
                .toList();
    }

    public Standing standing() {
        if (!offBecause.isEmpty()) {
            return Standing.OFF;
        }
        if (!suggestions.isEmpty()) {
            return Standing.CLASHES;
        }
        if (!toConfirm.isEmpty()) {
            return Standing.TO_CONFIRM;
        }
        return cannotTell.isEmpty() ? Standing.PASSED : Standing.CANNOT_TELL;
    }
}
