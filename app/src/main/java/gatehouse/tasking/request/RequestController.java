package gatehouse.tasking.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.tasking.accreditation.AccreditationService;

/** Where anyone asks for a coordinator and sees what became of it; and the lead's queue. */
@Controller
public final class RequestController {
    private final Entrance entrance;
    private final RequestService requests;
    private final TriageService triage;
    private final AccreditationService coordinators;
    private final RequestPages pages;

    public RequestController(
            Entrance entrance, RequestService requests, TriageService triage, AccreditationService coordinators) {
        this.entrance = entrance;
        this.requests = requests;
        this.triage = triage;
        this.coordinators = coordinators;
        this.pages = new RequestPages(requests, coordinators);
    }

    @Bean
    static MenuLink requestsLink() {
        return new MenuLink(15, "Requests", RequestService.ADDRESS, Set.of());
    }

    @GetMapping(RequestService.ADDRESS)
    @Does(Action.REQUEST_FILE)
    Page list(Doing doing) {
        return entrance.look(doing, "requests", change -> {
            boolean lead = change.who().may(Action.REQUEST_TRIAGE);
            Map<String, Object> shown = new HashMap<>();
            shown.put("criteria", requests.criteria(change));
            shown.put("today", RequestService.today(change));
            shown.put("requests", lead ? requests.ofForce(change) : requests.own(change));
            if (!lead) {
                return Page.of("gatehouse/tasking/request/own", shown);
            }
            change.seen("requests", "of the force");
            shown.put("coordinators", coordinators.ofForce(change));
            shown.put("level", triage.levelNotLookedAt(change));
            return Page.of("gatehouse/tasking/request/queue", shown);
        });
    }

    @GetMapping(RequestService.ADDRESS + "/new")
    @Does(Action.REQUEST_FILE)
    Page ask(Doing doing) {
        return form(doing, RequestForm.blank(), Map.of(), "");
    }

    @PostMapping(RequestService.ADDRESS)
    @Does(Action.REQUEST_FILE)
    Page file(Doing doing, @RequestParam Map<String, String> typed) {
        RequestForm form = RequestForm.read(typed);
        try {
            return Page.seeOther(requests.file(doing, form));
        } catch (NotTaken wrong) {
            return form(doing, form, wrong.errors(), "").status(wrong.status());
        } catch (Cautions cautions) {
            return form(doing, form, cautions.sentences(), cautions.hash()).status(422);
        }
    }

    @GetMapping(RequestService.ADDRESS + "/{request}")
    @Does(Action.REQUEST_FILE)
    Page show(
            Doing doing,
            @PathVariable("request") String reference,
            @RequestParam(name = "filed", required = false) String filed) {
        return entrance.look(
                doing,
                "request/" + reference,
                change -> pages.one(change, requests.get(change, reference), filed != null));
    }

    private Page form(Doing doing, RequestForm form, Map<String, String> errors, String cautions) {
        return entrance.look(doing, "request/new", change -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("form", form);
            shown.put("errors", errors);
            shown.put("cautions", cautions);
            shown.put("criteria", RequestPages.options(requests.criteria(change)));
            shown.put("means", means());
            shown.put("leads", requests.leads(change));
            shown.put("who", change.who().nameAndPost());
            return Page.of("gatehouse/tasking/request/ask", shown);
        });
    }

    private static List<Option> means() {
        return Arrays.stream(Means.values())
                .map(means -> new Option(means.name(), means.words()))
                .toList();
    }
}
