package gatehouse.tasking.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.PlanService;

/** The only door to requests, for whoever asks. */
public final class RequestService {
    static final String ADDRESS = "/requests";
    private static final String CRITERION = "CRITERION";

    private final Entrance entrance;
    private final ForceData forces;
    private final RequestRepository requests = new RequestRepository();
    private final OutcomeRepository outcomes = new OutcomeRepository();
    private final HappenedRepository happenings = new HappenedRepository();
    private final KnownRepository known = new KnownRepository();

    public RequestService(Entrance entrance, ForceData forces) {
        this.entrance = entrance;
        this.forces = forces;
    }

    /** Files it, for oneself or for a caller; throws {@link gatehouse.action.decision.NotTaken} and {@link Cautions}. */
    public String file(Doing doing, RequestForm form) {
        return entrance.changeOnce(doing, change -> {
            NewRequest request = NewRequest.read(form, criteria(change).keySet(), change.at());
            Cautions.unlessSeen(cautions(change, request), form.allTheSame());
            int number = requests.insert(change, request);
            Request kept = requests.find(change, number, false).orElseThrow();
            change.logged(
                    "request.filed",
                    "request/" + kept.reference(),
                    Map.of("name", kept.eventName(), "caller", kept.caller()));
            return kept.address() + "?filed";
        });
    }

    /** That its day is over, and that it may be planned or asked for already. Whoever only asks hears of publicised events and of their own alone. */
    private Map<String, String> cautions(Change change, NewRequest request) {
        RequestForm form = request.form();
        boolean lead = change.who().may(Action.REQUEST_TRIAGE);
        Stream<String> planned = known.plans(change, form.eventName(), form.venue()).stream()
                .filter(plan -> lead || plan.toAnyone())
                .filter(plan -> plan.isMeantBy(request.firstDay(), request.lastDay()))
                .map(plan -> "This may be planned already: " + plan.words() + ".");
        Stream<String> asked = requests.like(change, form.eventName(), form.venue()).stream()
                .filter(other -> lead || isOwn(change, other))
                .filter(other -> isNear(other, request))
                .map(other -> "This was asked for already: " + other.reference() + ", " + other.eventName() + ", "
                        + other.days() + ".");
        String said = Stream.concat(planned, asked).collect(Collectors.joining(" "));
        Map<String, String> cautions = new LinkedHashMap<>();
        request.overSince(today(change))
                .ifPresent(day -> cautions.put(
                        request.lastDay().isPresent() ? "lastDay" : "firstDay",
                        "This day is over: " + Days.words(day) + ". Is the year right? If it is asked after the event,"
                                + " send it all the same."));
        if (!said.isEmpty()) {
            cautions.put("eventName", said + " If you mean another, or want something more, file it all the same.");
        }
        return cautions;
    }

    private boolean isOwn(Change change, Request other) {
        return requests.find(change, other.number(), false).isPresent();
    }

    private static boolean isNear(Request other, NewRequest request) {
        KnownPlan as = new KnownPlan(
                other.reference(),
                other.eventName(),
                other.firstDay(),
                other.lastDay(),
                true,
                true,
                other.eventName().equalsIgnoreCase(request.form().eventName()),
                List.of());
        return as.isMeantBy(request.firstDay(), request.lastDay());
    }

    /** What this person asked for, the newest first. */
    public List<Request> own(Change change) {
        return requests.own(change);
    }

    /** Every request of the force, the soonest first; for the lead. */
    public List<Request> ofForce(Change change) {
        return requests.ofForce(change);
    }

    /** One that this person filed or coordinates by; any of the force's for the lead. */
    public Request get(Change change, String reference) {
        return number(reference)
                .flatMap(number -> requests.find(change, number, change.who().may(Action.REQUEST_TRIAGE)))
                .orElseThrow(() -> new Refusal(RequestRefusal.NO_SUCH_REQUEST));
    }

    private static Optional<Integer> number(String reference) {
        return reference.matches("RQ-[0-9]{4,8}")
                ? Optional.of(Integer.valueOf(reference.substring(3)))
                : Optional.empty();
    }

    /** What was ever decided on it, oldest first. */
    public List<Decided> decisions(Change change, Request request) {
        return outcomes.of(change, request);
    }

    /** For what it was ever looked at again, oldest first. */
    public List<Happened> happened(Change change, Request request) {
        return happenings.of(change, request);
    }

    /** The earlier plans of this name or place, for the lead. */
    public List<KnownPlan> plansKnown(Change change, Request request) {
        String own = request.decided().map(Decided::plan).orElse("");
        return known.plans(change, request.eventName(), request.venue()).stream()
                .filter(plan -> !plan.reference().equals(own))
                .toList();
    }

    /** The other requests of this name or place, for the lead. */
    public List<Request> requestsKnown(Change change, Request request) {
        return requests.like(change, request.eventName(), request.venue()).stream()
                .filter(other -> other.number() != request.number())
                .toList();
    }

    /** The criteria for deployment that may be chosen, by code. */
    public Map<String, String> criteria(Change change) {
        return forces.lists(change.sql(), change.who().force()).getOrDefault(CRITERION, List.of()).stream()
                .filter(entry -> !entry.retired())
                .collect(Collectors.toMap(ListEntry::code, ListEntry::words, (one, same) -> one, LinkedHashMap::new));
    }

    /** Who decides on requests, by name. */
    public List<String> leads(Change change) {
        return requests.leads(change);
    }

    /** The day that it is where the force is. */
    public static LocalDate today(Change change) {
        return change.at().atZone(PlanService.ZONE).toLocalDate();
    }
}
