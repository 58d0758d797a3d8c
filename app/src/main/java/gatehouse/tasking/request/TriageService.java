package gatehouse.tasking.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationService;

/** The only door to what the regional lead decides on requests. */
public final class TriageService {
    private static final String DECIDED_MEANWHILE =
            "Someone decided on this while you were writing. What they decided is on this page: read it, then decide"
                    + " if you still mean it.";

    private final Entrance entrance;
    private final RequestService requests;
    private final AccreditationService coordinators;
    private final Deployment deployment;
    private final RequestRepository kept = new RequestRepository();
    private final OutcomeRepository outcomes = new OutcomeRepository();
    private final HappenedRepository happenings = new HappenedRepository();

    public TriageService(
            Entrance entrance,
            RequestService requests,
            AccreditationService coordinators,
            PlanService plans,
            ItemService items,
            Kinds kinds) {
        this.entrance = entrance;
        this.requests = requests;
        this.coordinators = coordinators;
        this.deployment = new Deployment(plans, items, kinds);
    }

    /** Keeps an outcome with its reason, and begins the plan where there is to be one; throws {@link NotTaken} and {@link Cautions}. */
    public String decide(Doing doing, String reference, DecideForm form) {
        return entrance.changeOnce(doing, change -> {
            kept.lock(change, requests.get(change, reference));
            Request request = requests.get(change, reference);
            if (request.isDeployed()) {
                throw new Refusal(
                        RequestRefusal.DEPLOYED_ALREADY,
                        request.decided().orElseThrow().plan());
            }
            refuseStale(request, form);
            Deciding deciding = Deciding.read(
                    form, coordinators.active(change), requests.criteria(change).keySet());
            Cautions.unlessSeen(deciding.cautions(request, RequestService.today(change)), form.allTheSame());
            Optional<UUID> plan = deciding.coordinator()
                    .map(one -> deployment.begin(change, request, deciding, onRecord(change, request)));
            outcomes.insert(change, request, deciding, plan);
            change.logged(
                    "request.decided",
                    "request/" + reference,
                    Map.of("outcome", deciding.outcome().name(), "because", form.reason()));
            return request.address();
        });
    }

    private static void refuseStale(Request request, DecideForm form) {
        int decided = request.decided().map(Decided::number).orElse(0);
        if (!form.seen().equals(String.valueOf(decided))) {
            NotTaken.ifStale(Map.of("outcome", DECIDED_MEANWHILE));
        }
    }

    /** What the coordinator is told of the event and the venue, no more than the lead may know. */
    private List<String> onRecord(Change change, Request request) {
        return Stream.concat(
                        requests.plansKnown(change, request).stream().map(plan -> "Plan: " + plan.words() + "."),
                        requests.requestsKnown(change, request).stream().map(Deployment::history))
                .toList();
    }

    /** What may be looked at again: not deployed, and not open already. */
    List<Request> closed(Change change) {
        return requests.ofForce(change).stream()
                .filter(request -> !request.isOpen() && !request.isDeployed())
                .toList();
    }

    /** Records what happened, and opens those requests again that the lead chose; throws {@link NotTaken}. */
    public String happened(Doing doing, HappenedForm form) {
        return entrance.changeOnce(doing, change -> {
            Happening happening = Happening.read(form, closed(change), RequestService.today(change));
            happenings.insert(change, happening);
            change.logged(
                    "request.happened",
                    "requests",
                    Map.of(
                            "kind",
                            happening.sort().name(),
                            "words",
                            happening.words(),
                            "again",
                            happening.again().stream().map(Request::reference).toList()));
            return RequestService.ADDRESS;
        });
    }

    /** That the national level has changed since something was declined or advised, and nobody has looked; empty if not. */
    public String levelNotLookedAt(Change change) {
        return happenings
                .levelNotLookedAt(change)
                .map(level -> "National level for the United Kingdom: "
                        + level.level().words() + ", since " + Days.words(level.since()))
                .orElse("");
    }
}
