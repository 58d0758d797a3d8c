package gatehouse.tasking.tasking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanForm;

/** The two pages that a plan begins on. Each is one screen. */
@Controller
public final class BeginController {
    private static final String TASKING = "gatehouse/tasking/tasking/begin";
    private static final String ADVICE = "gatehouse/tasking/tasking/advice";

    private final BeginService begin;
    private final Kinds kinds;

    public BeginController(BeginService begin, Kinds kinds) {
        this.begin = begin;
        this.kinds = kinds;
    }

    @GetMapping("/plans/new")
    @Does(Action.PLAN_BEGIN)
    Page askTasking(Doing doing) {
        begin.now(doing);
        return page(TASKING, BeginForm.blank(kind("TASKING"), PlanForm.CONCISE, Map.of()), Map.of());
    }

    @PostMapping("/plans")
    @Does(Action.PLAN_BEGIN)
    Page beginByTasking(Doing doing, @RequestParam MultiValueMap<String, String> typed) {
        return kept(doing, TASKING, BeginForm.typed(kind("TASKING"), typed), form -> begin.byTasking(doing, form));
    }

    @GetMapping("/advice/new")
    @Does(Action.PLAN_BEGIN)
    Page askAdvice(Doing doing) {
        Map<String, List<String>> now = Map.of("givenAt", List.of(begin.now(doing)));
        return page(ADVICE, BeginForm.blank(kind("ADVICE"), PlanForm.RECORD_OF_ADVICE, now), Map.of());
    }

    @PostMapping("/advice")
    @Does(Action.PLAN_BEGIN)
    Page beginByAdvice(Doing doing, @RequestParam MultiValueMap<String, String> typed) {
        typed.putIfAbsent("planName", typed.getOrDefault("about", List.of("")));
        typed.set("form", PlanForm.RECORD_OF_ADVICE.name());
        return kept(doing, ADVICE, BeginForm.typed(kind("ADVICE"), typed), form -> begin.byAdvice(doing, form));
    }

    private Page kept(Doing doing, String template, BeginForm form, Function<BeginForm, String> keep) {
        Map<String, String> errors = form.errors();
        if (template.equals(ADVICE) && errors.remove("planName") != null) {
            errors.put("about", "Say what the advice was about: the event or the place.");
        }
        if (!errors.isEmpty()) {
            begin.faults(doing, form).forEach(errors::putIfAbsent);
        } else {
            try {
                return Page.seeOther(keep.apply(form));
            } catch (ItemService.FormRefused refused) {
                errors = refused.errors();
            }
        }
        begin.now(doing);
        return page(template, form, errors).status(422);
    }

    private static Page page(String template, BeginForm form, Map<String, String> errors) {
        return Page.of(template, Map.of("form", form, "errors", new LinkedHashMap<>(errors)));
    }

    private Kind kind(String code) {
        return kinds.get(code);
    }
}
