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
            long empty = empty(post.span(), rest.span(), reliefs);
            if (empty > telling.seconds("minutes")) {
                telling.clash(
                        post.subject().words() + " is unfilled for " + empty / 60 + " minutes of the break "
                                + telling.review().when(rest.span()) + ".",
                        post,
                        rest);
            }
        });
        group.about(About.STAFF_ARRIVAL)
                .forEach(arrival -> posts.stream()
                        .filter(post -> isLate(arrival.span(), post.span(), telling.seconds("minutes")))
                        .forEach(post -> telling.clash(
                                post.subject().words() + " is to be filled from "
                                        + telling.review().minute(post.span().from()) + "; its staff arrive at "
                                        + telling.review().minute(arrival.span().from()) + ".",
                                post,
                                arrival)));
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
        if (end == Span.OPEN_END || at == Span.OPEN_START) {
            return Long.MAX_VALUE / 2;
        }
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
