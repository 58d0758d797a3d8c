package gatehouse.action.decision;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** What was decided, on the page of the recommendation or risk itself. */
@Component
public final class SaidBesideItem implements BesideItem {
    private final DecisionRepository decisions = new DecisionRepository();
    private final AcceptanceRepository acceptances = new AcceptanceRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        String address = "/plans/" + change.plan().id() + "/commander";
        if (item.kind().code().equals(RecommendationShown.KIND)) {
            return new Decisions(decisions.ofPlan(change))
                    .of(item.reference()).stream()
                            .map(one -> new Note(heading(one.capacity()), words(change, one), address))
                            .toList();
        }
        if (item.kind().code().equals(RiskShown.KIND)) {
            return new Acceptances(acceptances.ofPlan(change))
                    .of(item.reference()).stream()
                            .map(one ->
                                    new Note("Answer", words(change, one.words(), one.made(), one.reason()), address))
                            .toList();
        }
        return List.of();
    }

    private static String heading(InCapacity capacity) {
        return switch (capacity) {
            case DECISION -> "Decision";
            case SUPPORT -> "Commander's support";
            case ANSWER -> "Answer of the one asked";
        };
    }

    private static String words(Change change, Decision decision) {
        return words(
                change,
                decision.verdict().words(),
                decision.made(),
                decision.verdict().reasonWords());
    }

    private static String words(Change change, String said, Made made, String reason) {
        String standing = made.standing();
        return said + ", on " + Days.words(made.at(), change.plan().zone()) + " by " + made.byAndRole()
                + (standing.isEmpty() ? "" : " (" + standing + ")")
                + (reason.isEmpty() ? "" : ". " + reason);
    }
}
