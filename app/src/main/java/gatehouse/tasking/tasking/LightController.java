package gatehouse.tasking.tasking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanForm;

/** The pages on which an advice document and a review are begun. Each is one screen. */
@Controller
public final class LightController {
    private static final String DOCUMENT = "gatehouse/tasking/tasking/document";
    private static final String REVIEW = "gatehouse/tasking/tasking/review";

    private final LightService light;
    private final Kinds kinds;

    public LightController(LightService light, Kinds kinds) {
        this.light = light;
        this.kinds = kinds;
    }

    @GetMapping("/advice-documents/new")
    @Does(Action.PLAN_BEGIN)
    Page askDocument(Doing doing) {
        return document(doing, LightForm.blank(kinds.get(AdviceDocumentKind.CODE), PlanForm.ADVICE_DOCUMENT), Map.of());
    }

    @PostMapping("/advice-documents")
    @Does(Action.PLAN_BEGIN)
    Page beginDocument(Doing doing, @RequestParam MultiValueMap<String, String> typed) {
        LightForm form = LightForm.typed(kinds.get(AdviceDocumentKind.CODE), PlanForm.ADVICE_DOCUMENT, typed);
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        return kept(errors, () -> light.adviceDocument(doing, form), () -> document(doing, form, errors));
    }

    @GetMapping("/reviews/new")
    @Does(Action.PLAN_BEGIN)
    Page askReview(Doing doing) {
        return review(doing, LightForm.blank(kinds.get(ReviewKind.CODE), PlanForm.REVIEW), Map.of());
    }

    @PostMapping("/reviews")
    @Does(Action.PLAN_BEGIN)
    Page beginReview(Doing doing, @RequestParam MultiValueMap<String, String> typed) {
        LightForm form = LightForm.typed(kinds.get(ReviewKind.CODE), PlanForm.REVIEW, typed);
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        return kept(errors, () -> light.review(doing, form), () -> review(doing, form, errors));
    }

    private static Page kept(Map<String, String> errors, Supplier<String> keep, Supplier<Page> again) {
        if (errors.isEmpty()) {
            try {
                return Page.seeOther(keep.get());
            } catch (ItemService.FormRefused refused) {
                errors.putAll(refused.errors());
            }
        }
        return again.get().status(422);
    }

    private Page document(Doing doing, LightForm form, Map<String, String> errors) {
        List<Consideration> offered = light.considerations(doing);
        Map<String, Object> shown = shown(form, errors);
        shown.put("considerations", offered);
        return Page.of(DOCUMENT, shown);
    }

    private Page review(Doing doing, LightForm form, Map<String, String> errors) {
        light.open(doing);
        Map<String, Object> shown = shown(form, errors);
        shown.put("askedOf", kinds.get("RECOMMENDATION").field("askedOf"));
        return Page.of(REVIEW, shown);
    }

    private static Map<String, Object> shown(LightForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("errors", errors);
        return shown;
    }
}
