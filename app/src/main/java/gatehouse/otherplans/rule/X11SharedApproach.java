package gatehouse.otherplans.rule;

import java.util.List;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** The alternate point is reached the same way as the primary, or lies with it. */
final class X11SharedApproach implements CrossPlanRule {
    private static final Pattern ALTERNATE =
            Pattern.compile("\\b(alternate|alternative|secondary|fallback|reserve|backup)\\b");
    private static final Pattern RANK =
            Pattern.compile("\\b(alternate|alternative|secondary|fallback|reserve|backup|primary|main)\\b");
    private static final RuleCard CARD = RuleCard.of(
                    "X11",
                    Subject.LOCATION,
                    Severity.MEDIUM,
                    "Primary and alternate points share one approach road or one place",
                    "What closes the one closes the other, so there is no alternate.")
            .needs("points with their alternates", About.RVP, About.FCP, About.ASSEMBLY_POINT, About.CASUALTY_POINT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        String plain = RANK.matcher(fact.subject().key())
                .replaceAll("")
                .replaceAll(" +", " ")
                .strip();
        return List.of(fact.about() + "|" + plain);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> alternates =
                group.facts().stream().filter(X11SharedApproach::isAlternate).toList();
        List<Fact> primaries =
                group.facts().stream().filter(fact -> !isAlternate(fact)).toList();
        if (alternates.isEmpty() || primaries.isEmpty()) {
            Fact lone = group.facts().get(0);
            telling.cannotTell(
                    "both a primary and an alternate for "
                            + (lone.subject().isGiven()
                                    ? lone.subject().words()
                                    : lone.about().words()),
                    lone);
        }
        primaries.forEach(primary -> alternates.forEach(alternate -> compare(primary, alternate, telling)));
    }

    private static void compare(Fact primary, Fact alternate, Telling telling) {
        Review review = telling.review();
        Wording wording = telling.wording();
        String points = wording.name(primary) + " " + wording.by(primary) + " and "
                + (primary.subject().names(alternate.subject()) ? "its alternate" : wording.name(alternate)) + " "
                + wording.by(alternate, primary);
        if (primary.where().isGiven()
                && review.places()
                        .ground(primary.where())
                        .contains(alternate.where().key())) {
            telling.clash(points + " are both at " + primary.where().place().words() + ".", primary, alternate);
        } else if (primary.where().meets(alternate.where())) {
            telling.clash(
                    points + " are both reached by " + wording.shared(primary, alternate) + ".", primary, alternate);
        } else if (primary.where().roads().isEmpty()
                || alternate.where().roads().isEmpty()) {
            telling.cannotTell("the approach roads of " + points, primary, alternate);
        }
    }

    private static boolean isAlternate(Fact fact) {
        return ALTERNATE.matcher(fact.subject().key() + " " + fact.says().key()).find();
    }
}
