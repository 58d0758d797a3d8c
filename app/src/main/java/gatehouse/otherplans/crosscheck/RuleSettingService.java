package gatehouse.otherplans.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.RuleSetting;
import gatehouse.otherplans.rule.Rules;

/** The only door to how a force sets the rules of the review. Every setting is kept; the newest is how a rule stands. */
public final class RuleSettingService {
    private final Entrance entrance;
    private final ForceData force;
    private final CheckSettingsRepository settings = new CheckSettingsRepository();

    public RuleSettingService(Entrance entrance, ForceData force) {
        this.entrance = entrance;
        this.force = force;
    }

    /** By the code of the rule; a rule that is not here is as shipped. */
    Map<String, RuleSetting> all(Change change) {
        return settings.rules(change);
    }

    /** Every way in which a rule was set, newest first. */
    List<CheckSettingsRepository.Set> history(Change change, RuleCard rule) {
        return settings.history(change, rule.code());
    }

    static RuleCard card(String code) {
        return Rules.cards().stream()
                .filter(card -> card.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
    }

    /** Sets a rule for the force of whoever does this, and says where it is shown. Throws {@link NotTaken}. */
    String set(Doing doing, String code, RuleSettingForm form) {
        return entrance.changeOnce(doing, change -> set(change, code, form));
    }

    /** The same for a force that is named, or the only one. For the command line. */
    public String set(Doing doing, String code, RuleSettingForm form, Optional<String> forceName) {
        return entrance.change(doing, change -> {
            List<String> names = force.names(change.sql());
            NotTaken.ifAny(
                    forceName.isEmpty() && names.size() != 1
                            ? Map.of("force", "Say for which force: " + String.join(", ", names) + ".")
                            : Map.of());
            String name = forceName.orElseGet(() -> names.get(0));
            NotTaken.ifAny(names.contains(name) ? Map.of() : Map.of("force", "There is no force " + name + " here."));
            change.nowIn(force.findOrMake(change.sql(), name), name);
            return set(change, code, form);
        });
    }

    private String set(Change change, String code, RuleSettingForm form) {
        RuleCard card = card(code);
        NotTaken.ifAny(form.faults(card));
        RuleSetting setting = form.setting();
        settings.add(change, card.code(), setting);
        change.logged(
                "review.rule.set",
                "rule/" + card.code(),
                Map.of(
                        "off",
                        setting.off(),
                        "reason",
                        setting.reason(),
                        "margins",
                        setting.margins().toString()));
        return "/review-rules/" + card.code();
    }
}
