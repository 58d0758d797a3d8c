package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Standing;

/** Two plans put the same talk on different channels, or nobody tried the channel. */
final class X28TalkGroup implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X28",
                    Subject.COMMS,
                    Severity.HIGH,
                    "A talk group, call sign or control contact differs between plans, or is not tested",
                    "Those who must speak to one another cannot.")
            .onRecord("Manchester Arena Inquiry, volume 2: there was no talk group that the services shared.")
            .needs(
                    "talk groups, call signs and control contacts",
                    About.TALK_GROUP,
                    About.CALL_SIGN,
                    About.CONTROL_CONTACT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.subject().isGiven()
                ? List.of(fact.about() + "|" + fact.subject().key())
                : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        Lay.differing(
                group.facts().stream().filter(fact -> fact.says().isGiven()).toList(),
                (one, other) -> one.says().names(other.says()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                named(one),
                                                one,
                                                one.says().words(),
                                                other,
                                                other.says().words())
                                + ".",
                        one,
                        other));
        Fact first = group.facts().get(0);
        if (first.about() != About.TALK_GROUP || isTested(group)) {
            return;
        }
        group.facts().stream()
                .filter(fact -> isFailed(fact.confirmed().standing()))
                .findFirst()
                .ifPresentOrElse(
                        failed -> telling.clash(
                                named(failed) + ": not tested, "
                                        + telling.wording().plan(failed) + " says.",
                                failed),
                        () -> telling.cannotTell(
                                "whether the talk group for " + first.subject().words()
                                        + " was tested, by whom and when",
                                first));
    }

    private static String named(Fact fact) {
        return fact.about().words() + " of " + fact.subject().words();
    }

    private static boolean isTested(Group group) {
        return group.facts().stream().anyMatch(fact -> fact.confirmed().isInFull());
    }

    private static boolean isFailed(Standing standing) {
        return standing == Standing.UNCONFIRMED || standing == Standing.DENIED;
    }
}
