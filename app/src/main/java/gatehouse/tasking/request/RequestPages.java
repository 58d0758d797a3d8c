package gatehouse.tasking.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.accreditation.Coordinator;

/** One request as its page shows it: to whoever asked, and with what is known and the decision to the lead. */
public final class RequestPages {
    private final RequestService requests;
    private final AccreditationService coordinators;

    RequestPages(RequestService requests, AccreditationService coordinators) {
        this.requests = requests;
        this.coordinators = coordinators;
    }

    /** As it opens. */
    Page one(Change change, Request request, boolean filed) {
        return one(change, request, filed, DecideForm.blank(request), Map.of(), "");
    }

    /** With what the lead typed, and what is wrong with it or should be known. */
    Page one(
            Change change,
            Request request,
            boolean filed,
            DecideForm form,
            Map<String, String> errors,
            String cautions) {
        boolean lead = change.who().may(Action.REQUEST_TRIAGE);
        List<Coordinator> active = lead ? coordinators.active(change) : List.of();
        Map<String, String> criteria = requests.criteria(change);
        Map<String, Object> shown = new HashMap<>();
        shown.put("request", request);
        shown.put("criteria", criteria);
        shown.put("criterionOptions", options(criteria));
        shown.put("today", RequestService.today(change));
        shown.put("filed", filed);
        shown.put("leads", requests.leads(change));
        shown.put("decisions", requests.decisions(change, request));
        shown.put("happened", requests.happened(change, request));
        shown.put("lead", lead);
        shown.put("plansKnown", lead ? requests.plansKnown(change, request) : List.of());
        shown.put("requestsKnown", lead ? requests.requestsKnown(change, request) : List.of());
        shown.put("coordinators", active);
        shown.put("people", active.stream().map(Coordinator::option).toList());
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put("cautions", cautions);
        return Page.of("gatehouse/tasking/request/request", shown);
    }

    static List<Option> options(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What may be decided, as choices. */
    public static List<Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), outcome.doing()))
                .toList();
    }
}
