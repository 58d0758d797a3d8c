package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Locale;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** More people come in an hour than the lanes let through. */
final class X23LanesTooSlow implements CrossPlanRule {
    private static final long HOUR = 3600;
    private static final RuleCard CARD = RuleCard.of(
                    "X23",
                    Subject.CAPACITY,
                    Severity.HIGH,
                    "Search or ticket lanes let through fewer people than arrive, so that a queue forms outside",
                    "The queue is a crowd outside the protected place.")
            .needs("how many lanes there are", About.LANES)
            .needs("how many people one lane lets through in an hour", About.LANE_RATE)
            .needs("how many people arrive, and from when to when", About.ARRIVALS)
            .margin("percent", "per cent by which arrivals may exceed what the lanes let through", 0);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.amount().isGiven() ? Keys.place(fact, review) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> rates = group.about(About.LANE_RATE);
        for (Fact arrivals : group.about(About.ARRIVALS)) {
            List<Fact> lanes = group.about(About.LANES).stream()
                    .filter(fact -> fact.span().overlaps(arrivals.span()))
                    .toList();
            boolean isAnHour = arrivals.amount().unit().toLowerCase(Locale.UK).contains("hour");
            if (lanes.isEmpty()
                    || rates.isEmpty()
                    || !(isAnHour || arrivals.span().isWhole())) {
                telling.cannotTell(
                        "lanes, rate and times of arrival for "
                                + arrivals.where().place().words(),
                        arrivals);
                continue;
            }
            Fact fewest = least(lanes);
            Fact slowest = least(rates);
            long through = fewest.amount().number() * slowest.amount().number();
            long come = isAnHour
                    ? arrivals.amount().number()
                    : arrivals.amount().number()
                            * HOUR
                            / (arrivals.span().to() - arrivals.span().from());
            if (come * 100 > through * (100 + telling.margin("percent"))) {
                telling.clash(
                        arrivals.where().place().words() + ": " + Wording.number(come) + " people an hour arrive"
                                + telling.review().hours(arrivals.span()) + " "
                                + telling.wording().by(arrivals) + ", and "
                                + through(fewest, slowest, arrivals, telling.wording()),
                        arrivals,
                        fewest,
                        slowest);
            }
        }
    }

    private static String through(Fact lanes, Fact rate, Fact arrivals, Wording wording) {
        long number = lanes.amount().number();
        long each = rate.amount().number();
        String whose = lanes.isSaidBySame(rate)
                ? wording.by(lanes, arrivals)
                : "(" + wording.plans(List.of(lanes, rate)) + ")";
        return number + (number == 1 ? " lane" : " lanes") + " at " + Wording.number(each) + " an hour each let "
                + Wording.number(number * each) + " through " + whose + ".";
    }

    private static Fact least(List<Fact> facts) {
        return facts.stream()
                .reduce((one, other) -> other.amount().number() < one.amount().number() ? other : one)
                .orElseThrow();
    }
}
