package gatehouse.home.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanForm;
import gatehouse.tasking.tasking.LightForm;
import gatehouse.tasking.tasking.LightService;

/** The two light plans of the demonstration: an advice document and a review, of places that are not. */
final class DemoLight {
    private static final List<String> MARKED = List.of("OFFICIAL-SENSITIVE");

    private static final Map<String, List<String>> DOCUMENT = Map.of(
            "planMarking", MARKED,
            "about", List.of("Mill Lane Fair"),
            "firstDay", List.of("2027-05-08"),
            "addressee", List.of("Ch Insp Noor Bright, Saltmarsh Bay, Northshire Police"),
            "addresseeIs", List.of("POLICE_COMMANDER"),
            "asked",
                    List.of("Whether a coordinator is needed for the fair. Some 600 people over a Saturday: below the"
                            + " threshold, and nothing is known that would change that."),
            "considerations",
                    List.of(
                            "THREAT",
                            "SECURITY_LEAD",
                            "VEHICLES",
                            "INGRESS_EGRESS",
                            "BRIEFING",
                            "SUSPICIOUS_ITEMS",
                            "TRAUMA_KIT",
                            "STEP_UP",
                            "CONTACTS"),
            "advice",
                    List.of(
                            "Hold the coal merchant's Saturday delivery until the stalls are down. The church hall is the"
                                    + " place to bring people into: ask the warden for its keys beforehand."),
            "notKnown", List.of("How many came last year; the parish clerk was asked on 4 March."));

    private static final Map<String, List<String>> REVIEW = Map.of(
            "planMarking", MARKED,
            "place", List.of("Reception of Tide House, Saltmarsh Bay"),
            "askedBy", List.of("Supt Eve Tolland"),
            "askedByRole", List.of("Area commander, Northshire Police"),
            "scope", List.of("The reception, its doors and how visitors are met. Not the offices above."),
            "method", List.of("By a visit on a weekday morning, and by talking to the people who work there."),
            "reviewedOn", List.of("2027-03-02"),
            "withWhom", List.of("The building manager\nThe supervisor of the guards"),
            "good",
                    List.of(
                            "Every visitor is met and led in.\nThe inner door is locked, and its list of keys is kept."),
            "notLookedAt", List.of("How it is at night and at weekends."));

    private static final Map<String, List<String>> FOUND = Map.of(
            "weaknesses",
                    List.of("The goods door stands open and unattended from 07:00 to 09:00.\nNew staff at the desk have"
                            + " not been told whom to ring."),
            "recommended",
                    List.of(
                            "Shut the goods door between deliveries, with a bell for drivers.\nBrief whoever starts at the"
                                    + " desk on their first day, with the sheet of numbers."),
            "askedOf", List.of("LANDOWNER"),
            "askedOfName", List.of("Building manager, Tide House"));

    private final LightService light;
    private final Kinds kinds;

    DemoLight(ApplicationContext rooms) {
        this.light = rooms.getBean(LightService.class);
        this.kinds = rooms.getBean(Kinds.class);
    }

    void begin(UUID coordinator) {
        light.adviceDocument(
                by(coordinator, "Mill Lane"),
                LightForm.typed(kinds.get("ADVICE_DOCUMENT"), PlanForm.ADVICE_DOCUMENT, DOCUMENT));
        Map<String, List<String>> review = new HashMap<>(REVIEW);
        review.putAll(FOUND);
        light.review(by(coordinator, "Tide House"), LightForm.typed(kinds.get("REVIEW"), PlanForm.REVIEW, review));
    }

    private static Doing by(UUID coordinator, String what) {
        FormUse once = new FormUse(Identity.next(), Digest.hex(Digest.sha256(CanonicalJson.bytes(List.of(what)))));
        return Doing.byPerson(coordinator, "command", Action.PLAN_BEGIN, Optional.empty())
                .using(once);
    }
}
