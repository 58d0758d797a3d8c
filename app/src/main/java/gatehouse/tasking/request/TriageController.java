package gatehouse.tasking.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.tasking.accreditation.AccreditationService;

/** Where the regional lead decides, and says what has happened since. */
@Controller
public final class TriageController {
    private static final String HAPPENINGS = RequestService.ADDRESS + "/happenings";

    private final Entrance entrance;
    private final RequestService requests;
    private final TriageService triage;
    private final RequestPages pages;

    public TriageController(
            Entrance entrance, RequestService requests, TriageService triage, AccreditationService coordinators) {
        this.entrance = entrance;
        this.requests = requests;
        this.triage = triage;
        this.pages = new RequestPages(requests, coordinators);
    }

    @PostMapping(RequestService.ADDRESS + "/{request}/outcomes")
    @Does(Action.REQUEST_TRIAGE)
    Page decide(Doing doing, @PathVariable("request") String reference, @RequestParam Map<String, String> typed) {
        DecideForm form = DecideForm.read(typed);
        try {
            return Page.seeOther(triage.decide(doing, reference, form));
        } catch (NotTaken wrong) {
            return again(doing, reference, form, wrong.errors(), "").status(wrong.status());
        } catch (Cautions cautions) {
            return again(doing, reference, form, cautions.sentences(), cautions.hash())
                    .status(422);
        }
    }

    private Page again(Doing doing, String reference, DecideForm form, Map<String, String> errors, String cautions) {
        return entrance.look(
                doing,
                "request/" + reference,
                change -> pages.one(change, requests.get(change, reference), false, form, errors, cautions));
    }

    @GetMapping(HAPPENINGS + "/new")
    @Does(Action.REQUEST_TRIAGE)
    Page ask(
            Doing doing,
            @RequestParam(name = "sort", defaultValue = "") String sort,
            @RequestParam(name = "words", defaultValue = "") String words) {
        return entrance.look(doing, "requests", change -> {
            List<Request> closed = triage.closed(change);
            List<String> all = closed.stream().map(Request::reference).toList();
            return form(new HappenedForm(sort, words, "", all), closed, Map.of());
        });
    }

    @PostMapping(HAPPENINGS)
    @Does(Action.REQUEST_TRIAGE)
    Page happened(
            Doing doing,
            @RequestParam(name = "sort", defaultValue = "") String sort,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "requests", required = false) List<String> chosen) {
        HappenedForm form = new HappenedForm(sort, words, on, chosen == null ? List.of() : chosen);
        try {
            return Page.seeOther(triage.happened(doing, form));
        } catch (NotTaken wrong) {
            return entrance.look(doing, "requests", change -> form(form, triage.closed(change), wrong.errors()))
                    .status(wrong.status());
        }
    }

    private static Page form(HappenedForm form, List<Request> closed, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put(
                "closed",
                closed.stream()
                        .map(request -> new Option(request.reference(), inOneLine(request)))
                        .toList());
        shown.put(
                "sorts",
                Arrays.stream(Happened.Sort.values())
                        .map(sort -> new Option(sort.name(), sort.words()))
                        .toList());
        return Page.of("gatehouse/tasking/request/happened", shown);
    }

    private static String inOneLine(Request request) {
        Decided last = request.decided().orElseThrow();
        return request.reference() + " " + request.eventName() + ", " + request.days() + ". " + last.words()
                + ", because: " + last.reason();
    }
}
