package gatehouse.action.carryforward;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;

/** The other plans at a plan's places, of those that the person is on: two statements, however many there are. */
public final class VenueHistory {
    private final VenueRepository venues = new VenueRepository();

    /**
     * The newest event first; what was shown is said in the entry of this look.
     *
     * @param contents whose places are looked for, by their names and what else they are called
     * @param except the plan itself
     */
    public List<EarlierPlan> at(Change change, PlanContents contents, UUID except) {
        List<String> names = names(contents);
        if (names.isEmpty() || change.who().person().isEmpty()) {
            return List.of();
        }
        List<EarlierPlan> plans = venues.plans(change, names, except, Action.PLAN_SEE.capacities());
        Map<UUID, List<OpenRecommendation>> open =
                venues.open(change, plans.stream().map(EarlierPlan::id).toList());
        change.seen(
                "venueHistory",
                plans.stream().map(EarlierPlan::reference).sorted().collect(Collectors.joining(", ")));
        return plans.stream()
                .map(plan -> plan.with(open.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private static List<String> names(PlanContents contents) {
        return contents.ofKind("ZONE").stream()
                .flatMap(zone ->
                        Stream.concat(zone.answers().text("name").stream(), zone.answers().list("aliases").stream()))
                .distinct()
                .toList();
    }
}
