package gatehouse.options.bowtie;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.action.decision.DecisionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.options.measure.CatalogueService;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** The bow-tie of one assessment, on request. */
@Controller
public final class BowTieController {
    static final String ASSESSMENT = "METHOD_ASSESSMENT";

    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final DecisionService decisions;
    private final DeliveryService deliveries;
    private final CatalogueService catalogue;
    private final WorkspaceService workspaces;

    public BowTieController(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            DecisionService decisions,
            DeliveryService deliveries,
            CatalogueService catalogue,
            WorkspaceService workspaces) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.decisions = decisions;
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/method-assessments/{assessment}/bow-tie")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("assessment") String reference) {
        return entrance.look(doing, "item/" + reference + "/bow-tie", change -> {
            Item assessment = items.get(change, kinds.get(ASSESSMENT), reference);
            Map<String, Object> shown = new HashMap<>();
            shown.put("workspace", workspaces.at(change, Stage.ASSESSMENT));
            shown.put("tie", BowTie.of(assessment, around(change)));
            shown.put("judged", judged(assessment, items.asked(change)));
            return Page.of("gatehouse/options/bowtie/bowtie", shown);
        });
    }

    private BowTie.Around around(Change change) {
        return new BowTie.Around(
                ofKind(change, "RECOMMENDATION"),
                ofKind(change, "RESIDUAL_RISK"),
                ofKind(change, "CONTINGENCY"),
                decisions.ofPlan(change),
                deliveries.ofPlan(change),
                catalogue.of(change));
    }

    private List<Item> ofKind(Change change, String code) {
        return items.ofKind(change, kinds.get(code), false);
    }

    /** What stands in the middle: question and answer, in the order asked; a blank says that it is one. */
    private static Map<String, String> judged(Item assessment, AskedIn asked) {
        Kind kind = assessment.kind();
        Map<String, String> judged = new LinkedHashMap<>();
        kind.fields().stream()
                .filter(field -> List.of("category", "zones", "phases", "likelihood", "impact", "existingControls")
                        .contains(field.name()))
                .forEach(field -> judged.put(
                        field.question(),
                        assessment
                                .answers()
                                .answer(field.name())
                                .map(answer -> AnswerWords.of(field, answer, asked, ", "))
                                .orElse("Not answered")));
        return judged;
    }
}
