package gatehouse.home.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import gatehouse.action.decision.Cautions;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationForm;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.request.DecideForm;
import gatehouse.tasking.request.HappenedForm;
import gatehouse.tasking.request.RequestForm;
import gatehouse.tasking.request.RequestService;
import gatehouse.tasking.request.TriageService;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Three requests of the demonstration's force: one open, one declined and looked at again, one advised. */
final class DemoRequests {
    private static final String LEAD = "nadia.frost";
    private static final String COORDINATOR = "tom.halloran";
    private static final String DEPUTY = "priya.nair";

    private final ApplicationContext rooms;
    private final Map<String, UUID> people;

    /**
     * Made for these people.
     *
     * @param people by the name that each signs in with
     */
    DemoRequests(ApplicationContext rooms, Map<String, UUID> people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** Makes them, where all who have a part in them were made. */
    void make() {
        if (!people.keySet().containsAll(List.of(LEAD, COORDINATOR, DEPUTY, "joan.pellow", "owen.birch"))) {
            return;
        }
        Instant now =
                rooms.getBean(Entrance.class).look(by(LEAD, Action.REQUEST_TRIAGE), "requests", change -> change.at());
        LocalDate today = now.atZone(PlanService.ZONE).toLocalDate();
        accredit(today);
        market(today, now);
        foodHall(today);
        lanterns(today);
    }

    private void accredit(LocalDate today) {
        AccreditationService coordinators = rooms.getBean(AccreditationService.class);
        String tom = people.get(COORDINATOR).toString();
        coordinators.record(
                by(LEAD, Action.COORDINATORS_KEEP),
                new AccreditationForm(
                        tom, "ACCREDITED", today.minusYears(3).toString(), "", "Portfolio accepted, certificate 114"));
        coordinators.record(
                by(LEAD, Action.COORDINATORS_KEEP),
                new AccreditationForm(
                        people.get(DEPUTY).toString(),
                        "WORKING_TO_COMPETENCE",
                        today.minusMonths(7).toString(),
                        tom,
                        "Course passed; first event in force to be coordinated"));
    }

    /** Declined for want of a criterion; an attack elsewhere puts it back in the queue. */
    private void market(LocalDate today, Instant now) {
        String market = file(
                COORDINATOR,
                Map.of(
                        "eventName",
                        "Winter Market",
                        "venue",
                        "Fish Quay",
                        "firstDay",
                        today.plusDays(19).toString(),
                        "lastDay",
                        today.plusDays(47).toString(),
                        "askedFor",
                        "The stalls stand along an open road and the crowd spills into it after dark. Could somebody look"
                                + " at the approach with us?",
                        "contact",
                        "01632 960 114",
                        "caller",
                        "Moira Hask, market manager, Quay Traders",
                        "calledAt",
                        WallClock.words(now.minus(2, ChronoUnit.DAYS), PlanService.ZONE),
                        "means",
                        "TELEPHONE"));
        decide(
                market,
                Map.of(
                        "outcome",
                        "DECLINE",
                        "reason",
                        "No criterion is met: a small traders' market with no protected persons. The town centre team"
                                + " has it on its list."));
        rooms.getBean(TriageService.class)
                .happened(
                        by(LEAD, Action.REQUEST_TRIAGE),
                        new HappenedForm(
                                "ATTACK_ELSEWHERE",
                                "An attack on a street market in another country, as published",
                                "",
                                List.of(market)));
    }

    private void foodHall(LocalDate today) {
        String hall = file(
                "owen.birch",
                Map.of(
                        "eventName",
                        "Food hall opening",
                        "venue",
                        "The Old Pier",
                        "firstDay",
                        today.plusDays(8).toString(),
                        "askedFor",
                        "The operator asks what its door staff should do about bags on the opening evening."));
        decide(
                hall,
                Map.of(
                        "outcome",
                        "VERBAL_OR_EMAIL",
                        "passedTo",
                        "Insp Tom Halloran, by e-mail to the operator",
                        "reason",
                        "One question with a short answer; published advice on search and screening covers it."));
    }

    private void lanterns(LocalDate today) {
        file(
                "joan.pellow",
                Map.of(
                        "eventName",
                        "Lantern Walk",
                        "venue",
                        "Marine Drive",
                        "firstDay",
                        today.plusDays(61).toString(),
                        "askedFor",
                        "Some 4,000 people walk to the water after dark along one road. We have stewards, and nobody to"
                                + " advise on where vehicles could reach them.",
                        "criterion",
                        "CROWDED_PLACE",
                        "contact",
                        "joan.pellow@example.org"));
    }

    /** The reference that it got. */
    private String file(String who, Map<String, String> typed) {
        RequestService requests = rooms.getBean(RequestService.class);
        String address;
        try {
            address = requests.file(by(who, Action.REQUEST_FILE), RequestForm.read(typed));
        } catch (Cautions inTheDaysOfTheExample) {
            Map<String, String> allTheSame = new HashMap<>(typed);
            allTheSame.put("allTheSame", inTheDaysOfTheExample.hash());
            address = requests.file(by(who, Action.REQUEST_FILE), RequestForm.read(allTheSame));
        }
        return address.replaceAll(".*/(RQ-\\d+).*", "$1");
    }

    private void decide(String request, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("seen", "0");
        rooms.getBean(TriageService.class).decide(by(LEAD, Action.REQUEST_TRIAGE), request, DecideForm.read(form));
    }

    private Doing by(String who, Action action) {
        FormUse once = new FormUse(
                Identity.next(), Digest.hex(Digest.sha256(action.code().getBytes(UTF_8))));
        return Doing.byPerson(people.get(who), "command", action, Optional.empty())
                .using(once);
    }
}
