package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** A post is empty while it should be filled. */
final class X07PostUnfilled implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X07",
                    Subject.TIMING,
                    Severity.HIGH,
                    "A post, patrol or camera watch is unfilled inside its hours",
                    "A break without relief, or staff who come late, leave nobody looking.")
            .onRecord("Manchester Arena Inquiry, volume 1: nobody was at the post from 22:00 to 22:31.")
            .needs("the hours of posts", About.POST)
            .reads(About.BREAK, About.RELIEF, About.STAFF_ARRIVAL)
            .margin("minutes", "minutes that a post may stand empty", 0);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.subject(fact);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> posts = group.about(About.POST);
        if (posts.isEmpty()) {
            return;
        }
        if (posts.size() == group.facts().size()) {
            telling.cannotTell(
                    "breaks, reliefs and arrivals for " + posts.get(0).subject().words());
            return;
        }
        List<Fact> reliefs = group.about(About.RELIEF);
        Lay.together(posts, group.about(About.BREAK), (post, rest) -> {
            if (!rest.span().hasStart() || !rest.span().hasEnd()) {
                open(post, rest, reliefs, telling);
                return;
            }
            long empty = empty(post.span(), rest.span(), reliefs);
            if (empty > telling.seconds("minutes")) {
                telling.clash(resting(post, rest, empty, telling), post, rest);
            }
        });
        group.about(About.STAFF_ARRIVAL)
                .forEach(arrival -> posts.stream()
                        .filter(post -> isLate(arrival.span(), post.span(), telling.seconds("minutes")))
                        .forEach(post -> telling.clash(late(post, arrival, telling), post, arrival)));
    }

    /** How long a break leaves nobody there is not known, unless somebody is there for all that it may be. */
    private static void open(Fact post, Fact rest, List<Fact> reliefs, Telling telling) {
        Span both = post.span().during(rest.span());
        if (reliefs.stream().noneMatch(relief -> relief.span().contains(both))) {
            telling.cannotTell(
                    "when the break of " + telling.wording().thing(post)
                            + (rest.span().hasStart() ? " ends" : " begins"),
                    post,
                    rest);
        }
    }

    private static String resting(Fact post, Fact rest, long empty, Telling telling) {
        Wording wording = telling.wording();
        return wording.thing(post) + ": unfilled for " + empty / 60 + " minutes in its break"
                + telling.review().hours(rest.span()).replaceFirst(",", "") + " " + wording.by(rest)
                + ", and no relief covers all of it.";
    }

    private static String late(Fact post, Fact arrival, Telling telling) {
        Wording wording = telling.wording();
        long from = post.span().from();
        return wording.thing(post) + ": to be filled from " + telling.review().minute(from) + " " + wording.by(post)
                + ", and its staff arrive "
                + telling.review().minute(arrival.span().from(), from) + " "
                + wording.by(arrival, post) + ".";
    }

    private static boolean isLate(Span arrival, Span post, long margin) {
        return post.hasStart()
                && arrival.hasStart()
                && arrival.from() > post.from() + margin
                && arrival.from() < post.to();
    }

    /** The seconds of the break, inside the hours of the post, that no relief covers. */
    private static long empty(Span post, Span rest, List<Fact> reliefs) {
        long at = Math.max(post.from(), rest.from());
        long end = Math.min(post.to(), rest.to());
        long empty = 0;
        for (Fact relief : new ArrayList<>(reliefs)) {
            if (relief.span().from() > at) {
                empty += Math.max(0, Math.min(relief.span().from(), end) - at);
            }
            at = Math.max(at, Math.min(relief.span().to(), end));
        }
        return empty + Math.max(0, end - at);
    }
}
