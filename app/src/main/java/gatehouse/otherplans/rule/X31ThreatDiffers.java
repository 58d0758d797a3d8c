package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** Plans go by another threat level, or leave out a method that is above tolerance at their place. */
final class X31ThreatDiffers implements CrossPlanRule {
    private static final String LEVEL = "";
    private static final RuleCard CARD = RuleCard.of(
                    "X31",
                    Subject.ASSUMPTION,
                    Severity.MEDIUM,
                    "The threat level differs between plans, or a plan does not mention a method that is above tolerance"
                            + " at its place",
                    "A plan that prepares for another threat is not ready for this one.")
            .onRecord("Manchester Arena Inquiry, volume 1: the written briefing was silent on terrorism.")
            .needsOfOthers("threat levels or methods in other plans", About.THREAT_LEVEL, About.METHOD_COVERED)
            .reads(About.COVERAGE)
            .margin("band", "the band of risk from which a method is above tolerance", 3);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        if (fact.about() == About.THREAT_LEVEL) {
            return List.of(LEVEL);
        }
        if (fact.about() == About.METHOD_COVERED && !fact.where().isGiven()) {
            return List.copyOf(review.places().zones());
        }
        return Keys.place(fact, review);
    }

    @Override
    public Collection<String> seeds(Review review) {
        return review.places().zones();
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public void judge(Group group, Telling telling) {
        if (group.key().equals(LEVEL)) {
            Lay.differing(
                    group.facts().stream().filter(fact -> fact.says().isGiven()).toList(),
                    (one, other) -> one.says().names(other.says()),
                    (one, other) -> telling.clash(
                            telling.wording()
                                            .differ(
                                                    "threat level",
                                                    one,
                                                    one.says().words(),
                                                    other,
                                                    other.says().words())
                                    + ".",
                            one,
                            other));
            return;
        }
        for (KeptItem method : Methods.above(telling.review(), telling.margin("band"))) {
            if (method.answers().list("zones").contains(group.key())) {
                unmentioned(method, group, telling);
            }
        }
    }

    private static void unmentioned(KeptItem method, Group group, Telling telling) {
        List<Name> names = Methods.names(method, telling.review());
        Map<String, Fact> covering = new LinkedHashMap<>();
        group.about(About.COVERAGE).forEach(fact -> covering.putIfAbsent(fact.plan(), fact));
        if (covering.isEmpty()) {
            telling.cannotTell("which plan covers " + telling.review().places().name(group.key()));
        }
        List<Fact> mentions = new ArrayList<>(group.about(About.METHOD_COVERED));
        covering.values().stream()
                .filter(plan -> !plan.isOurs()
                        && mentions.stream()
                                .noneMatch(fact -> fact.isSaidBySame(plan)
                                        && names.stream().anyMatch(fact.subject()::names)))
                .forEach(plan -> telling.clash(
                        telling.wording().plan(plan) + " covers "
                                + plan.where().place().words()
                                + " and does not mention "
                                + names.get(names.size() - 1).words()
                                + ", which this plan judges above tolerance there: "
                                + Wording.quoted(method.title()) + ".",
                        telling.cited(plan, method, method.title())));
    }
}
