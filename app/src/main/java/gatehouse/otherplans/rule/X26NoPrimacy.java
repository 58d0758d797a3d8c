package gatehouse.otherplans.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two bodies work at one place, and it is not settled which of them leads. */
final class X26NoPrimacy implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X26",
                    Subject.COMMAND,
                    Severity.HIGH,
                    "It is not settled who leads where two forces or agencies overlap",
                    "Each leads, or neither does, when it matters.")
            .onRecord("Manchester Arena Inquiry, volume 2: the lead agency was never settled.")
            .needs("which bodies work where", About.RESPONSIBILITY, About.COVERAGE, About.PRIMACY)
            .reads(About.RESPONSIBILITY, About.COVERAGE, About.PRIMACY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.place(fact, review);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> primacy = group.about(About.PRIMACY);
        Lay.plansDifferingAtOnce(
                primacy.stream().filter(fact -> fact.who().holder().isGiven()).toList(),
                (one, other) -> one.who().holder().names(other.who().holder()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                "who leads at "
                                                        + one.where().place().words(),
                                                one,
                                                one.who().holder().words(),
                                                other,
                                                other.who().holder().words())
                                + ".",
                        one,
                        other));
        if (primacy.isEmpty()) {
            undefined(group, telling);
        }
    }

    private static void undefined(Group group, Telling telling) {
        Map<String, Fact> running = new LinkedHashMap<>();
        boolean isTold = false;
        for (Fact fact : group.about(About.RESPONSIBILITY, About.COVERAGE)) {
            String body = body(fact, telling.review());
            if (body.isEmpty()) {
                telling.cannotTell("whose plan " + telling.review().plans().title(fact.plan()) + " is", fact);
                continue;
            }
            Optional<Fact> other = running.entrySet().stream()
                    .filter(before -> !before.getKey().equals(body))
                    .map(Map.Entry::getValue)
                    .filter(before -> !before.isOurs() || !fact.isOurs())
                    .filter(before -> before.span().overlaps(fact.span()))
                    .findFirst();
            if (other.isPresent() && !isTold) {
                isTold = true;
                telling.clash(says(other.get(), fact, telling), other.get(), fact);
            }
            running.merge(body, fact, X26NoPrimacy::later);
        }
    }

    private static String says(Fact one, Fact other, Telling telling) {
        Wording wording = telling.wording();
        return "No plan says who leads at " + other.where().place().words()
                + telling.review().hours(one.span().during(other.span())) + ": " + worker(one, telling) + " "
                + wording.by(one) + " and " + worker(other, telling) + " " + wording.by(other, one)
                + " both work there.";
    }

    /** Whoever the plan says works there, or whose plan it is that covers the place. */
    private static String worker(Fact fact, Telling telling) {
        String words =
                fact.about() == About.RESPONSIBILITY && fact.who().holder().isGiven()
                        ? fact.who().holder().words()
                        : telling.review().plans().bodyWords(fact.plan());
        return words.contains(",") ? Wording.quoted(words) : words;
    }

    private static Fact later(Fact one, Fact other) {
        return other.span().to() > one.span().to() ? other : one;
    }

    private static String body(Fact fact, Review review) {
        if (fact.about() == About.RESPONSIBILITY && fact.who().holder().isGiven()) {
            return review.plans()
                    .ownedBy(fact.who().holder())
                    .map(plan -> review.plans().body(plan.reference()))
                    .orElse(fact.who().holder().key());
        }
        return review.plans().body(fact.plan());
    }
}
