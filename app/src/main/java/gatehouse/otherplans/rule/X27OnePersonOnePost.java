package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A commander, adviser or loggist is somebody else in another plan, or holds too much at once. */
final class X27OnePersonOnePost implements CrossPlanRule {
    private static final String ROLE = "role ";
    private static final String PERSON = "person ";
    private static final RuleCard CARD = RuleCard.of(
                    "X27",
                    Subject.COMMAND,
                    Severity.MEDIUM,
                    "A named commander, adviser or loggist differs between plans, or is posted twice",
                    "The call goes to the wrong person, or to one who is already taken up.")
            .onRecord("Manchester Arena Inquiry, volume 2: one officer carried too much and was overloaded.")
            .needs("who holds the roles of command", About.COMMANDER)
            .reads(About.DECISION)
            .margin("decisions", "decisions that one holder may carry", 5);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        List<String> keys = new ArrayList<>();
        if (fact.about() == About.COMMANDER && fact.subject().isGiven()) {
            keys.add(ROLE + fact.subject().key());
        }
        if (fact.who().holder().isGiven()) {
            keys.add(PERSON + fact.who().holder().key());
        }
        return keys;
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> posted = group.about(About.COMMANDER);
        if (group.key().startsWith(ROLE)) {
            differs(posted, telling);
        } else {
            Lay.together(posted, (one, other) -> {
                if (!one.subject().names(other.subject())) {
                    telling.clash(twice(one, other, telling), one, other);
                }
            });
            overloaded(group.about(About.DECISION), telling);
        }
    }

    private static String twice(Fact one, Fact other, Telling telling) {
        Wording wording = telling.wording();
        return one.who().holder().words() + " is posted twice at once"
                + telling.review().hours(one.span().during(other.span())) + ": as "
                + one.subject().words() + " " + wording.by(one) + " and as "
                + other.subject().words() + " "
                + wording.by(other, one) + ".";
    }

    private static void differs(List<Fact> posted, Telling telling) {
        List<Fact> unnamed =
                posted.stream().filter(fact -> !fact.who().holder().isGiven()).toList();
        unnamed.forEach(fact -> telling.cannotTell("who is " + fact.subject().words(), fact));
        Lay.plansDifferingAtOnce(
                posted.stream().filter(fact -> fact.who().holder().isGiven()).toList(),
                (one, other) -> one.who().holder().names(other.who().holder()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                one.subject().words(),
                                                one,
                                                one.who().holder().words(),
                                                other,
                                                other.who().holder().words())
                                + ".",
                        one,
                        other));
    }

    private static void overloaded(List<Fact> decisions, Telling telling) {
        Map<String, Fact> different = new LinkedHashMap<>();
        decisions.forEach(fact -> different.putIfAbsent(fact.subject().key(), fact));
        if (different.size() > telling.margin("decisions")) {
            Fact first = decisions.get(0);
            telling.clash(
                    first.who().holder().words() + " alone is to decide on " + different.size() + " things: "
                            + Wording.all(different.values().stream()
                                    .map(fact -> Wording.quoted(fact.subject().words()))
                                    .toList())
                            + " (" + telling.wording().plans(different.values()) + ").",
                    different.values().toArray(Fact[]::new));
        }
    }
}
