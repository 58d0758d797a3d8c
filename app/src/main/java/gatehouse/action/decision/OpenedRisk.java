package gatehouse.action.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;

/**
 * Anything short of full acceptance opens a residual risk, drafted from the recommendation's own words and linked to
 * it, unless one that is linked to it stands already.
 */
final class OpenedRisk {
    private static final Map<String, String> OWNERS = Map.of(
            "POLICE", "COMMANDER",
            "ORGANISER", "ORGANISER",
            "AUTHORITY", "LOCAL_AUTHORITY",
            "LANDOWNER", "LANDOWNER",
            "OTHER", "OTHER");

    private final ItemService items;
    private final Kind risks;

    OpenedRisk(ItemService items, Kind risks) {
        this.items = items;
        this.risks = risks;
    }

    /** Opens one in the change of the decision itself. */
    void open(Change change, Item recommendation, Decision decision) {
        boolean stands = items.ofKind(change, risks, false).stream()
                .anyMatch(risk -> risk.answers().list("recommendations").contains(recommendation.reference()));
        if (!stands) {
            items.add(
                    change,
                    new ItemForm(risks, "", 0, recommendation.marking(), draft(change, recommendation, decision)));
        }
    }

    private Map<String, List<String>> draft(Change change, Item recommendation, Decision decision) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        String measure = recommendation.answers().text("statement").orElse("");
        typed.put(
                "statement",
                List.of(recommendation
                        .answers()
                        .text("ifNotDone")
                        .orElse("What this would have answered: " + measure)));
        typed.put("cause", List.of(cause(change, recommendation, decision)));
        typed.put("recommendations", List.of(recommendation.reference()));
        Map<String, AskedIn.Target> known = items.asked(change).references();
        typed.put("vulnerabilities", standing(recommendation, "vulnerabilities", known));
        typed.put("methods", standing(recommendation, "methods", known));
        typed.put(
                "ownerKind",
                List.of(OWNERS.get(recommendation.answers().text("askedOf").orElse("OTHER"))));
        typed.put("ownerName", List.of(ownerName(recommendation, decision)));
        return typed;
    }

    private static List<String> standing(Item recommendation, String links, Map<String, AskedIn.Target> known) {
        return recommendation.answers().list(links).stream()
                .filter(reference -> !known.get(reference).removed())
                .toList();
    }

    private static String cause(Change change, Item recommendation, Decision decision) {
        String reason = decision.verdict().reasonWords();
        return recommendation.reference() + " was " + decision.verdict().words() + " on "
                + Days.words(decision.made().at(), change.plan().zone()) + " by "
                + decision.made().byAndRole() + "." + (reason.isEmpty() ? "" : " " + reason);
    }

    private static String ownerName(Item recommendation, Decision decision) {
        boolean police = recommendation
                .answers()
                .text("askedOf")
                .filter("POLICE"::equals)
                .isPresent();
        return police && decision.capacity() == InCapacity.DECISION
                ? decision.made().byAndRole()
                : recommendation
                        .answers()
                        .text("askedOfName")
                        .orElse("Whoever is asked in " + recommendation.reference());
    }
}
