package gatehouse.plan.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.WorkspaceService;

/** Lists, shows, asks, saves and removes items of any kind. */
@Controller
public final class ItemController {
    private static final String LIST = "/plans/{plan}/{kind}";
    private static final String ITEM = LIST + "/{reference}";

    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final WorkspaceService workspaces;
    private final List<BesideItem> beside;
    private final List<ItemMarks> marks;

    public ItemController(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            WorkspaceService workspaces,
            List<BesideItem> beside,
            List<ItemMarks> marks) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.workspaces = workspaces;
        this.beside = List.copyOf(beside);
        this.marks = List.copyOf(marks);
    }

    @GetMapping(LIST)
    @Does(Action.PLAN_SEE)
    Page list(Doing doing, @PathVariable("kind") String path) {
        Kind kind = kind(path);
        return entrance.look(doing, "list/" + path, change -> {
            Map<String, Object> shown = around(change, kind);
            List<Item> all = items.ofKind(change, kind, true);
            shown.put("items", all.stream().filter(item -> !item.isRemoved()).toList());
            shown.put("removed", all.stream().filter(Item::isRemoved).toList());
            shown.put("asked", items.asked(change));
            shown.put("marks", StageController.marks(change, marks, all));
            return Page.of("gatehouse/plan/item/list", shown);
        });
    }

    @GetMapping(LIST + "/new")
    @Does(Action.PLAN_CHANGE)
    Page ask(Doing doing, @PathVariable("kind") String path, @RequestParam MultiValueMap<String, String> given) {
        Kind kind = kind(path);
        return entrance.look(doing, "new/" + path, change -> {
            KeptNames.checkTyped(kind);
            return form(change, ItemForm.filled(kind, "", given));
        });
    }

    @PostMapping(LIST)
    @Does(Action.PLAN_CHANGE)
    Page add(Doing doing, @PathVariable("kind") String path, @RequestParam MultiValueMap<String, String> typed) {
        ItemForm form = ItemForm.typed(kind(path), typed);
        try {
            return Page.seeOther(items.add(doing, form));
        } catch (ItemService.FormRefused refused) {
            return again(doing, "new/" + path, form, refused.errors()).status(422);
        }
    }

    @GetMapping(ITEM)
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("kind") String path, @PathVariable("reference") String reference) {
        return show(doing, kind(path), reference, Map.of());
    }

    private Page show(Doing doing, Kind kind, String reference, Map<String, String> errors) {
        return entrance.look(doing, "item/" + reference, change -> {
            Item item = items.get(change, kind, reference);
            Map<String, Object> shown = around(change, kind);
            shown.put("item", item);
            shown.put("errors", errors);
            shown.put("closed", items.closed(change, item));
            shown.put("asked", items.asked(change));
            shown.put("linkedFrom", items.linkedFrom(change, item));
            shown.put(
                    "beside",
                    beside.stream()
                            .flatMap(each -> each.links(change, item).stream())
                            .toList());
            return Page.of("gatehouse/plan/item/show", shown);
        });
    }

    /** A reference alone, as people say it and as links hold it, leads to the item's page. */
    @GetMapping("/plans/{plan}/references/{reference}")
    @Does(Action.PLAN_SEE)
    Page follow(Doing doing, @PathVariable("reference") String reference) {
        Kind kind = kinds.ofReference(reference).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        return entrance.look(doing, "item/" + reference, change -> {
            Item item = items.get(change, kind, reference);
            return Page.seeOther("/plans/" + change.plan().id() + "/" + kind.path() + "/" + item.reference());
        });
    }

    @GetMapping(ITEM + "/edit")
    @Does(Action.PLAN_CHANGE)
    Page edit(Doing doing, @PathVariable("kind") String path, @PathVariable("reference") String reference) {
        Kind kind = kind(path);
        return entrance.look(
                doing, "item/" + reference, change -> form(change, ItemForm.of(items.get(change, kind, reference))));
    }

    @PostMapping(ITEM)
    @Does(Action.PLAN_CHANGE)
    Page save(
            Doing doing,
            @PathVariable("kind") String path,
            @PathVariable("reference") String reference,
            @RequestParam MultiValueMap<String, String> typed) {
        ItemForm form = ItemForm.typed(kind(path), typed).of(reference);
        try {
            return Page.seeOther(items.save(doing, form.kind(), reference, form));
        } catch (ItemService.FormRefused refused) {
            return again(doing, "item/" + reference, form, refused.errors()).status(422);
        } catch (Refusal refusal) {
            if (refusal.reason() != ItemRefusal.CHANGED_BY_SOMEONE_ELSE) {
                throw refusal;
            }
            return entrance.look(doing.as(Action.PLAN_SEE), "item/" + reference, change -> {
                        Item latest = items.get(change, form.kind(), reference);
                        Optional<Revision> opened = items.history(change, latest).stream()
                                .filter(revision -> revision.number() == form.revision())
                                .findFirst();
                        StaleForm stale = StaleForm.of(form, latest, opened);
                        return page(
                                change,
                                stale.form(),
                                Map.of("", refusal.getMessage()),
                                Optional.of(latest),
                                stale.differing());
                    })
                    .status(409);
        }
    }

    @GetMapping(ITEM + "/history")
    @Does(Action.PLAN_SEE)
    Page history(Doing doing, @PathVariable("kind") String path, @PathVariable("reference") String reference) {
        Kind kind = kind(path);
        return entrance.look(doing, "history/" + reference, change -> {
            Item item = items.get(change, kind, reference);
            Map<String, Object> shown = around(change, kind);
            shown.put("item", item);
            shown.put("saves", History.of(kind, items.history(change, item), items.asked(change)));
            return Page.of("gatehouse/plan/item/history", shown);
        });
    }

    @PostMapping(ITEM + "/removal")
    @Does(Action.PLAN_CHANGE)
    Page remove(
            Doing doing,
            @PathVariable("kind") String path,
            @PathVariable("reference") String reference,
            @RequestParam(name = "revision", defaultValue = "0") int seen,
            @RequestParam(name = "because", defaultValue = "") String because) {
        try {
            return Page.seeOther(items.remove(doing, kind(path), reference, seen, because));
        } catch (Refusal refusal) {
            if (refusal.reason() != ItemRefusal.REMOVAL_SAYS_WHY) {
                throw refusal;
            }
            return show(doing.as(Action.PLAN_SEE), kind(path), reference, Map.of("because", refusal.getMessage()))
                    .status(422);
        }
    }

    @PostMapping(ITEM + "/restoration")
    @Does(Action.PLAN_CHANGE)
    Page restore(
            Doing doing,
            @PathVariable("kind") String path,
            @PathVariable("reference") String reference,
            @RequestParam(name = "revision", defaultValue = "0") int seen) {
        return Page.seeOther(items.restore(doing, kind(path), reference, seen));
    }

    private Page again(Doing doing, String object, ItemForm form, Map<String, String> errors) {
        return entrance.look(
                doing.as(Action.PLAN_SEE), object, change -> page(change, form, errors, Optional.empty(), Set.of()));
    }

    private Page form(Change change, ItemForm form) {
        return page(change, form, Map.of(), Optional.empty(), Set.of());
    }

    private Page page(
            Change change, ItemForm form, Map<String, String> errors, Optional<Item> latest, Set<String> differing) {
        Map<String, Object> shown = around(change, form.kind());
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put("latest", latest);
        shown.put("differing", differing);
        shown.put(
                "asked",
                Narrowed.asked(form, items.asked(change), code -> items.ofKind(change, kinds.get(code), true)));
        shown.put("markings", Marking.OFFERED);
        return Page.of("gatehouse/plan/item/edit", shown);
    }

    private Map<String, Object> around(Change change, Kind kind) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, kind.stage()));
        shown.put("kind", kind);
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return shown;
    }

    private Kind kind(String path) {
        return kinds.atPath(path).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
    }
}
