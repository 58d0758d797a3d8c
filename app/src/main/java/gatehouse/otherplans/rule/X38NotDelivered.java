package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** What was accepted is in the plan of nobody who would do it. */
final class X38NotDelivered implements CrossPlanRule {
    /** Nobody has said it of one fact yet: what others plan may deliver everything, and no rule can see that. */
    private static final String NOT_SAID =
            "which facts of other plans deliver which recommendation: say so at the facts";

    private static final RuleCard CARD = RuleCard.of(
                    "X38",
                    Subject.COVERAGE,
                    Severity.HIGH,
                    "A recommendation that was accepted is in no plan that would deliver it",
                    "The commander believes that it is done, and nobody has it to do.")
            .onRecord("Manchester Arena Inquiry, volume 2: lessons of exercises were noted and not implemented.")
            .reads(About.values());

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
        List<String> accepted = Verdicts.of(review.contents()).entrySet().stream()
                .filter(entry -> entry.getValue().isAccepted())
                .map(java.util.Map.Entry::getKey)
                .toList();
        return accepted.isEmpty() ? List.of("") : accepted;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.isOurs() || fact.delivers().isEmpty() ? List.of() : List.of(fact.delivers());
    }

    @Override
    public void judge(Group group, Telling telling) {
        if (group.key().isEmpty()) {
            telling.cannotTell("which recommendations were accepted");
            return;
        }
        KeptItem item = telling.review().item(group.key()).orElse(null);
        if (item == null || !group.facts().isEmpty()) {
            return;
        }
        if (telling.review().plans().all().isEmpty()) {
            telling.cannotTell("the plans of those who would deliver " + item.reference());
        } else if (!telling.review().facts().othersDeliver()) {
            telling.cannotTell(NOT_SAID);
        } else {
            telling.clash(
                    item.reference() + ", " + Wording.quoted(item.title())
                            + ", was accepted, and is in no plan that would deliver it.",
                    List.of(telling.cited(item, item.title())));
        }
    }
}
