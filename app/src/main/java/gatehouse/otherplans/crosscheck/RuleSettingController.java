package gatehouse.otherplans.crosscheck;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.RuleSetting;
import gatehouse.otherplans.rule.Rules;

/** The rules of the review as the force's administrator sets them: off with a reason, margins, and how each was before. */
@Controller
public final class RuleSettingController {
    private static final String RULES = "/review-rules";
    private static final String RULE = RULES + "/{rule}";

    private final Entrance entrance;
    private final RuleSettingService settings;

    public RuleSettingController(Entrance entrance, RuleSettingService settings) {
        this.entrance = entrance;
        this.settings = settings;
    }

    @Bean
    static MenuLink reviewRulesLink() {
        return new MenuLink(87, "Review rules", RULES, Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping(RULES)
    @Does(Action.REVIEW_SET)
    Page list(Doing doing) {
        return entrance.look(
                doing,
                "review-rules",
                change -> Page.of(
                        "gatehouse/otherplans/crosscheck/rules",
                        Map.of("cards", Rules.cards(), "settings", settings.all(change))));
    }

    @GetMapping(RULE)
    @Does(Action.REVIEW_SET)
    Page show(Doing doing, @PathVariable("rule") String rule) {
        return entrance.look(doing, "review-rules/" + rule, change -> {
            RuleCard card = RuleSettingService.card(rule);
            RuleSetting setting = settings.all(change).getOrDefault(card.code(), RuleSetting.AS_SHIPPED);
            return page(change, card, RuleSettingForm.of(setting), Map.of());
        });
    }

    @PostMapping(RULE)
    @Does(Action.REVIEW_SET)
    Page set(
            Doing doing,
            @PathVariable("rule") String rule,
            @RequestParam(name = "off", defaultValue = "") String off,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam Map<String, String> typed) {
        Map<String, String> margins = new HashMap<>();
        RuleSettingService.card(rule)
                .margins()
                .forEach(margin -> margins.put(margin.name(), typed.getOrDefault(margin.name(), "")));
        RuleSettingForm form = new RuleSettingForm(off.equals("YES"), reason, margins);
        try {
            return Page.seeOther(settings.set(doing, rule, form));
        } catch (NotTaken told) {
            return entrance.look(
                            doing,
                            "review-rules/" + rule,
                            change -> page(change, RuleSettingService.card(rule), form, told.errors()))
                    .status(told.status());
        }
    }

    private Page page(Change change, RuleCard card, RuleSettingForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("card", card);
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put(
                "history",
                settings.history(change, card).stream()
                        .map(CheckSettingsRepository.Set::inWords)
                        .toList());
        return Page.of("gatehouse/otherplans/crosscheck/ruleSetting", shown);
    }
}
