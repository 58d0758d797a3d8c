package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.action.contents.KeptItem;

/** A plan works against what the commander wants. */
final class X46CutsAcross implements CrossPlanRule {
    private static final Pattern CUTS = Pattern.compile("(OBJ-\\d+): cuts across[ ,;:]*(.*)");
    private static final RuleCard CARD = RuleCard.of(
            "X46",
            Subject.STRATEGY,
            Severity.HIGH,
            "A plan cuts across a strategic objective",
            "What one part of the operation does undoes what the whole is for.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public Collection<String> seeds(Review review) {
        List<String> seeds = new ArrayList<>(
                review.plans().all().stream().map(KeptItem::reference).toList());
        return seeds.isEmpty() ? List.of("") : seeds;
    }

    @Override
    public void judge(Group group, Telling telling) {
        KeptItem plan = telling.review().plans().find(group.key()).orElse(null);
        if (plan == null) {
            telling.cannotTell("the other plans, and what each does to the strategic objectives");
            return;
        }
        List<String> lines = plan.answers().list("objectives");
        if (lines.isEmpty()) {
            telling.cannotTell("for each strategic objective, whether " + plan.title()
                    + " supports it, says nothing, or cuts across it");
        }
        for (String line : lines) {
            Matcher cuts = CUTS.matcher(line);
            if (cuts.matches()) {
                List<Cited> sides = new ArrayList<>(List.of(telling.cited(plan, line)));
                telling.review()
                        .item(cuts.group(1))
                        .ifPresent(objective -> sides.add(telling.cited(objective, objective.title())));
                String objective = telling.review()
                        .item(cuts.group(1))
                        .map(item -> ", " + Wording.quoted(item.title()))
                        .orElse("");
                telling.clash(
                        telling.wording().plan(plan.reference()) + " cuts across " + cuts.group(1) + objective
                                + (cuts.group(2).isEmpty() ? "." : ": " + cuts.group(2) + "."),
                        sides);
            }
        }
    }
}
