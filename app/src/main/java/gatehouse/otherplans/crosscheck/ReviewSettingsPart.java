package gatehouse.otherplans.crosscheck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Change;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.RequiredType;
import gatehouse.otherplans.rule.RuleSetting;
import gatehouse.plan.plan.PlanPart;

/**
 * What the force had decided of the review when a version was kept, so that the version is reviewed the same ever after:
 * the rules that are not as shipped, and the types of plan that events call for.
 */
public final class ReviewSettingsPart implements PlanPart {
    private static final String NAME = "reviewSettings";
    private static final String RULE = "RULE";
    private static final String TYPE = "PLAN_TYPE";
    private final CheckSettingsRepository settings = new CheckSettingsRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("of", RULE + "|" + TYPE, true),
                new PartField("code", PartField.WORDS, true),
                new PartField("eventKind", PartField.WORDS, false),
                new PartField("off", "YES|NO", false),
                new PartField("because", PartField.WORDS, false),
                new PartField("margins", PartField.WORDS, false));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        List<Map<String, Object>> kept = new ArrayList<>();
        new TreeMap<>(settings.rules(change)).forEach((rule, setting) -> {
            if (!setting.equals(RuleSetting.AS_SHIPPED)) {
                kept.add(rule(rule, setting));
            }
        });
        settings.required(change)
                .forEach(type -> kept.add(Map.of(
                        "of",
                        TYPE,
                        "code",
                        type.planType(),
                        "eventKind",
                        type.eventKind(),
                        "because",
                        type.because())));
        return kept;
    }

    private static Map<String, Object> rule(String rule, RuleSetting setting) {
        Map<String, Object> kept = new TreeMap<>();
        kept.put("of", RULE);
        kept.put("code", rule);
        kept.put("off", setting.off() ? "YES" : "NO");
        if (!setting.reason().isEmpty()) {
            kept.put("because", setting.reason());
        }
        if (!setting.margins().isEmpty()) {
            kept.put(
                    "margins",
                    new TreeMap<>(setting.margins())
                            .entrySet().stream()
                                    .map(margin -> margin.getKey() + "=" + margin.getValue())
                                    .collect(Collectors.joining(" ")));
        }
        return kept;
    }

    /** What a version says of it; as shipped, with nothing called for, where it was kept before versions did. */
    public static CheckSettings in(PlanContents contents, LocalDate day) {
        Map<String, RuleSetting> rules = new HashMap<>();
        List<RequiredType> required = new ArrayList<>();
        contents.part(NAME).forEach(entry -> {
            String code = words(entry, "code");
            if (words(entry, "of").equals(RULE)) {
                rules.put(
                        code,
                        new RuleSetting(
                                words(entry, "off").equals("YES"),
                                words(entry, "because"),
                                margins(words(entry, "margins"))));
            } else {
                required.add(new RequiredType(words(entry, "eventKind"), code, words(entry, "because")));
            }
        });
        return new CheckSettings(rules, required, day);
    }

    private static Map<String, Long> margins(String words) {
        Map<String, Long> margins = new HashMap<>();
        for (String one : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
            int at = one.indexOf('=');
            margins.put(one.substring(0, at), Long.parseLong(one.substring(at + 1)));
        }
        return margins;
    }

    private static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }

    /** Nothing: what a force decides does not come with a plan. */
    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {}

    /** A rule that is off without a reason, or a margin that is no number, is no setting. */
    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>();
        if (words(entry, "off").equals("YES") && words(entry, "because").isBlank()) {
            faults.put("because", "A rule that is switched off says why.");
        }
        if (!words(entry, "margins").matches("([a-zA-Z]+=\\d{1,6}( [a-zA-Z]+=\\d{1,6})*)?")) {
            faults.put("margins", "Write margins as minutes=10, with a space between two.");
        }
        return faults;
    }
}
