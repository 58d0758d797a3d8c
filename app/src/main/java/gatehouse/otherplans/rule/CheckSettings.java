package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a force decides of the review, and the day on which it is made.
 *
 * @param rules by code; a rule that is not here is as shipped
 * @param required which types of plan which events call for
 * @param today by the calendar where the event is; a deferral lapses by it
 */
public record CheckSettings(Map<String, RuleSetting> rules, List<RequiredType> required, LocalDate today) {

    public CheckSettings {
        rules = Map.copyOf(rules);
        required = List.copyOf(required);
    }

    public static CheckSettings asShipped(List<RequiredType> required, LocalDate today) {
        return new CheckSettings(Map.of(), required, today);
    }

    public RuleSetting of(String rule) {
        return rules.getOrDefault(rule, RuleSetting.AS_SHIPPED);
    }

    long margin(RuleCard card, String name) {
        return of(card.code()).margins().getOrDefault(name, usual(card, name));
    }

    private static long usual(RuleCard card, String name) {
        return card.margins().stream()
                .filter(margin -> margin.name().equals(name))
                .findFirst()
                .orElseThrow()
                .usual();
    }
}
