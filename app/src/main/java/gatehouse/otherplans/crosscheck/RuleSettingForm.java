package gatehouse.otherplans.crosscheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import gatehouse.otherplans.rule.Margin;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.RuleSetting;

/**
 * What was typed of how a force sets a rule.
 *
 * @param margins by name; an empty one is as shipped
 */
public record RuleSettingForm(boolean off, String reason, Map<String, String> margins) {
    private static final int MOST = 100_000;

    public RuleSettingForm {
        margins = Map.copyOf(margins);
    }

    static RuleSettingForm of(RuleSetting setting) {
        Map<String, String> margins = new TreeMap<>();
        setting.margins().forEach((name, number) -> margins.put(name, Long.toString(number)));
        return new RuleSettingForm(setting.off(), setting.off() ? setting.reason() : "", margins);
    }

    public String margin(Margin margin) {
        return margins.getOrDefault(margin.name(), "");
    }

    /** What stands in the way of keeping it, by the box. */
    Map<String, String> faults(RuleCard card) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (reason.isBlank()) {
            faults.put("reason", off ? "Say why it is switched off." : "Say why it is set so.");
        }
        margins.forEach((name, typed) -> {
            boolean isKnown =
                    card.margins().stream().anyMatch(margin -> margin.name().equals(name));
            if (!isKnown) {
                faults.put(name, card.code() + " has no margin called " + name + ".");
            } else if (!typed.isBlank() && !isNumber(typed.strip())) {
                faults.put(name, "A margin is a whole number from 0 to " + MOST + ".");
            }
        });
        return faults;
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,6}") && Integer.parseInt(typed) <= MOST;
    }

    RuleSetting setting() {
        Map<String, Long> set = new TreeMap<>();
        margins.forEach((name, typed) -> {
            if (!typed.isBlank()) {
                set.put(name, Long.parseLong(typed.strip()));
            }
        });
        return new RuleSetting(off, reason.strip(), set);
    }
}
