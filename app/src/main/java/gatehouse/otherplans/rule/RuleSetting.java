package gatehouse.otherplans.rule;

import java.util.Map;

/**
 * How a force sets a rule.
 *
 * @param off whether it is switched off
 * @param reason why; never empty where it is off
 * @param margins by name; one that is not here is as shipped
 */
public record RuleSetting(boolean off, String reason, Map<String, Long> margins) {
    public static final RuleSetting AS_SHIPPED = new RuleSetting(false, "", Map.of());

    public RuleSetting {
        margins = Map.copyOf(margins);
        if (off && reason.isBlank()) {
            throw new IllegalArgumentException("a rule that is off says why");
        }
    }
}
