package gatehouse.home.search;

import java.util.List;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.web.Option;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.OwnPlan;
import gatehouse.plan.plan.PlanService;

/** The only door to finding. */
public final class SearchService {
    /** How many hits stand on a page. */
    public static final int PAGE = 20;

    private static final int MOST_PLANS = 5;

    private final PlanService plans;
    private final Kinds kinds;
    private final SearchRepository found;

    public SearchService(PlanService plans, Kinds kinds) {
        this.plans = plans;
        this.kinds = kinds;
        this.found = new SearchRepository(kinds);
    }

    /** What the filters offer: this person's own plans, and the years of their events. */
    public record Filters(List<Option> plans, List<Option> years) {}

    /** What this person may narrow a search down by. */
    public Filters filters(Change change) {
        return new Filters(
                plans.own(change).stream()
                        .filter(SearchService::mayBeSeen)
                        .map(plan -> new Option(plan.id().toString(), plan.name() + " (" + plan.reference() + ")"))
                        .toList(),
                found.years(change).stream()
                        .map(year -> new Option(year.toString(), year.toString()))
                        .toList());
    }

    private static boolean mayBeSeen(OwnPlan plan) {
        return Action.PLAN_SEE.capacities().contains(plan.capacity());
    }

    /** What this person may see that the words are in; what was asked and what was shown goes into the entry of the look. */
    public Found find(Change change, Question question) {
        if (!question.isAsked()) {
            return Found.NOTHING;
        }
        SearchRepository.Hits hits = found.hits(change, question, question.among(kinds), PAGE);
        SearchRepository.Plans names = found.plans(change, question, MOST_PLANS);
        boolean namesToo = question.part().isEmpty() && question.page() == 1;
        Found all = new Found(namesToo ? names.plans() : List.of(), hits.page(), hits.all(), names.wordless());
        change.seen("for", question.words());
        change.seen("found", all.references());
        return all;
    }
}
