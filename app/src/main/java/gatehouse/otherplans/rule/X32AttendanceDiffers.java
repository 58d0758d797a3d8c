package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two plans count on another number, or other kinds, of people. */
final class X32AttendanceDiffers implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X32",
                    Subject.ASSUMPTION,
                    Severity.MEDIUM,
                    "Attendance, capacity or the audience's profile differs between plans",
                    "Lanes, exits and staff that are right for one number are wrong for the other.")
            .onRecord("Eurovision 2023: one body forecast 100,000 visitors from elsewhere, another 50,000.")
            .needsOfOthers("attendance or capacity in another plan", About.ATTENDANCE)
            .margin("percent", "per cent by which two numbers may differ", 10);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.subjectAndPlace(fact, review);
    }

    @Override
    public void judge(Group group, Telling telling) {
        long percent = telling.margin("percent");
        Lay.plansDifferingAtOnce(
                group.facts().stream().filter(fact -> fact.amount().isGiven()).toList(),
                (one, other) -> isNear(one.amount().number(), other.amount().number(), percent),
                (one, other) -> telling.clash(
                        telling.wording().differ(name(one), one, number(one), other, number(other)) + ".", one, other));
        Lay.differing(
                group.facts().stream()
                        .filter(fact -> !fact.amount().isGiven() && fact.says().isGiven())
                        .toList(),
                (one, other) -> one.says().names(other.says()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                name(one),
                                                one,
                                                Wording.quoted(one.says().words()),
                                                other,
                                                Wording.quoted(other.says().words()))
                                + ".",
                        one,
                        other));
    }

    private static boolean isNear(long one, long other, long percent) {
        return Math.abs(one - other) * 100 <= percent * Math.max(one, other);
    }

    private static String name(Fact fact) {
        return Wording.at(
                fact.subject().isGiven() ? fact.subject().words() : "attendance",
                fact.where().place().words());
    }

    private static String number(Fact fact) {
        String unit = fact.amount().unit();
        return Wording.number(fact.amount().number()) + (unit.isEmpty() || unit.equals("people") ? "" : " " + unit);
    }
}
