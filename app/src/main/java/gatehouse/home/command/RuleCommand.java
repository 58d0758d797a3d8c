package gatehouse.home.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.otherplans.crosscheck.RuleSettingForm;
import gatehouse.otherplans.crosscheck.RuleSettingService;
import gatehouse.otherplans.rule.Rules;

/** Sets a rule of the review of plans for a force. */
final class RuleCommand implements Command {
    @Override
    public String name() {
        return "rule";
    }

    @Override
    public String arguments() {
        return "RULE";
    }

    @Override
    public String purpose() {
        return "switch a rule of the review of plans off or on for a force, or set its margins";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("off", "", "switch it off; without this it looks"),
                new Option("because", "TEXT", "why; printed wherever the rule is switched off"),
                new Option("margins", "LIST", "as minutes=10,metres=50; those not named are as shipped"),
                new Option("force", "NAME", "the force that sets it; not needed where there is only one"));
    }

    @Override
    public void run(Given given, Screen screen) {
        String rule = given.word(0, "RULE");
        given.noMoreWords(1);
        if (Rules.cards().stream().noneMatch(card -> card.code().equalsIgnoreCase(rule))) {
            throw new CommandProblem("There is no rule " + rule + ". Rules are X01 to X48.");
        }
        RuleSettingForm form = new RuleSettingForm(
                given.option("off").isPresent(),
                given.needed("because"),
                margins(given.option("margins").orElse("")));
        try {
            AtRooms.with(
                    given,
                    screen,
                    at -> at.room(RuleSettingService.class)
                            .set(Given.doing(Action.REVIEW_SET), rule, form, given.option("force")));
        } catch (NotTaken told) {
            throw new CommandProblem(String.join(" ", told.errors().values()));
        }
        screen.say("The rule is set. The board of every plan of the force follows it from now on.");
    }

    private static Map<String, String> margins(String typed) {
        Map<String, String> margins = new LinkedHashMap<>();
        for (String one : typed.isBlank() ? new String[0] : typed.split(",", -1)) {
            int at = one.indexOf('=');
            if (at < 1) {
                throw new CommandProblem("Write margins as minutes=10, with a comma between two.");
            }
            margins.put(one.substring(0, at).strip(), one.substring(at + 1).strip());
        }
        return margins;
    }
}
