package gatehouse.options.measure;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** From an assessment to the measures that address its method. */
@Controller
public final class SuggestionController {
    private final Entrance entrance;
    private final CatalogueService catalogue;
    private final ItemService items;
    private final Kinds kinds;
    private final WorkspaceService workspaces;

    public SuggestionController(
            Entrance entrance,
            CatalogueService catalogue,
            ItemService items,
            Kinds kinds,
            WorkspaceService workspaces) {
        this.entrance = entrance;
        this.catalogue = catalogue;
        this.items = items;
        this.kinds = kinds;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/method-assessments/{assessment}/measures")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("assessment") String reference) {
        return entrance.look(doing, "item/" + reference + "/measures", change -> {
            Item assessment = items.get(change, kinds.get(Suggestions.ASSESSMENT), reference);
            MeasureWords words = new MeasureWords(catalogue.categories(change));
            Map<String, Object> shown = new HashMap<>();
            shown.put("workspace", workspaces.at(change, Stage.ASSESSMENT));
            shown.put("assessment", assessment);
            shown.put("category", words.category(category(assessment)));
            shown.put("suggestions", suggestions(change, assessment, words));
            shown.put("words", words);
            shown.put("mayChange", change.who().may(Action.PLAN_CHANGE) && !assessment.isRemoved());
            return Page.of("gatehouse/options/measure/suggestions", shown);
        });
    }

    private Suggestions suggestions(Change change, Item assessment, MeasureWords words) {
        return Suggestions.of(
                assessment,
                category(assessment),
                catalogue.of(change),
                items.ofKind(change, kinds.get(Suggestions.RECOMMENDATION), false),
                words);
    }

    private static String category(Item assessment) {
        return assessment.answers().text("category").orElse("");
    }
}
