package gatehouse.otherplans.fact;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.tasking.event.Windows;
import gatehouse.tasking.event.Windows.Window;
import gatehouse.tasking.site.SecurityLead;

/** What this plan itself says, as facts like those of any other: its own items are one side of every review. */
public final class OwnFacts {
    private final PlanContents plan;
    private final Places places;
    private final Map<String, List<Window>> windows = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private OwnFacts(PlanContents plan, Places places) {
        this.plan = plan;
        this.places = places;
    }

    public static List<Fact> of(PlanContents plan, Places places) {
        OwnFacts own = new OwnFacts(plan, places);
        plan.ofKind("PHASE").forEach(own::phase);
        plan.ofKind("EVENT").forEach(own::event);
        plan.ofKind("ZONE").forEach(own::zone);
        plan.ofKind("CONTINGENCY").forEach(own::contingency);
        plan.ofKind("POWER").forEach(own::order);
        plan.ofKind("THREAT").forEach(own::threat);
        plan.ofKind("RECOMMENDATION").forEach(own::recommendation);
        return List.copyOf(own.facts);
    }

    /** Every place of the plan, by its name, the other names it goes by, and its outline. */
    public static Places places(PlanContents plan) {
        return new Places(plan.ofKind("ZONE").stream()
                .map(zone -> Places.Place.of(zone.reference(), zone.answers()))
                .toList());
    }

    private void phase(KeptItem phase) {
        ZoneId zone = plan.asked().zone();
        List<Window> all = Windows.read(phase.answers().list("windows"), zone).all();
        windows.put(phase.reference(), all);
        String lines = String.join("; ", phase.answers().list("windows"));
        all.forEach(window -> add(
                phase,
                About.ACTIVITY,
                phase.title() + ": " + lines,
                fact -> fact.subject(phase.title()).span(window.from(), window.to())));
    }

    private void event(KeptItem event) {
        event.answers()
                .number("attendance")
                .ifPresent(number -> add(
                        event,
                        About.ATTENDANCE,
                        number + " people. " + said(event, "attendanceBasis"),
                        fact -> fact.subject("attendance").amount(number, "people")));
    }

    private void zone(KeptItem zone) {
        for (String phase : zone.answers().list("crowdPhases")) {
            windows.getOrDefault(phase, List.of())
                    .forEach(window -> add(
                            zone,
                            About.CROWD,
                            "People are at " + zone.title() + " in " + phaseName(phase),
                            fact -> fact.at(places.find(zone.reference(), "", List.of()))
                                    .subject(phaseName(phase))
                                    .span(window.from(), window.to())));
        }
        zone.answers()
                .number("occupancy")
                .ifPresent(number -> add(
                        zone,
                        About.OCCUPANCY,
                        zone.title() + ": " + number + " people at once",
                        fact -> fact.at(places.find(zone.reference(), "", List.of()))
                                .amount(number, "people")));
        said(
                zone,
                "policePrimacy",
                words -> add(
                        zone,
                        About.PRIMACY,
                        words,
                        fact -> fact.at(places.find(zone.reference(), "", List.of()))
                                .says(words)));
        zone.answers().list("leads").forEach(line -> SecurityLead.read(line).ifPresent(lead -> lead(zone, line, lead)));
    }

    private void lead(KeptItem zone, String line, SecurityLead lead) {
        List<Window> when = windows.getOrDefault(lead.phase(), List.of());
        if (when.isEmpty()) {
            add(zone, About.RESPONSIBILITY, line, fact -> leading(fact, zone, lead));
        }
        when.forEach(window -> add(
                zone,
                About.RESPONSIBILITY,
                line,
                fact -> leading(fact, zone, lead).span(window.from(), window.to())));
    }

    private FactBuilder leading(FactBuilder fact, KeptItem zone, SecurityLead lead) {
        return fact.at(places.find(zone.reference(), "", List.of()))
                .subject("security lead")
                .holder(lead.who());
    }

    private void contingency(KeptItem contingency) {
        add(
                contingency,
                About.DECISION,
                contingency.title() + ": decided by " + said(contingency, "decisionMaker"),
                fact -> fact.subject(contingency.title())
                        .holder(said(contingency, "decisionMaker"))
                        .deputy(said(contingency, "deputy")));
        said(
                contingency,
                "trigger",
                trigger -> add(
                        contingency,
                        About.RESPONSE_TO_TRIGGER,
                        trigger,
                        fact -> fact.subject(trigger).says(contingency.title())));
    }

    private void order(KeptItem power) {
        if (!power.answers().text("powerKind").filter("ORDER"::equals).isPresent()) {
            return;
        }
        List<String> zones = power.answers().list("zones");
        String status = said(power, "status");
        for (String zone : zones.isEmpty() ? List.of("") : zones) {
            add(
                    power,
                    About.ORDER,
                    power.title() + ": " + status.toLowerCase(Locale.UK).replace('_', ' '),
                    fact -> fact.subject(power.title())
                            .at(places.find(zone, "", List.of()))
                            .says(status));
        }
    }

    private void threat(KeptItem threat) {
        said(
                threat,
                "nationalLevel",
                level -> add(threat, About.THREAT_LEVEL, threat.title() + ": " + level, fact -> fact.says(level)));
    }

    /** A measure at its places, for as long as its phases run; what it asks for is the business of whoever is asked. */
    private void recommendation(KeptItem item) {
        List<Window> when = item.answers().list("phases").stream()
                .flatMap(phase -> windows.getOrDefault(phase, List.of()).stream())
                .toList();
        for (String zone : item.answers().list("zones")) {
            when.forEach(window -> add(
                    item,
                    About.MEASURE,
                    item.title(),
                    fact -> fact.subject(item.reference())
                            .at(places.find(zone, "", List.of()))
                            .holder(said(item, "askedOfName"))
                            .span(window.from(), window.to())));
        }
    }

    private interface Filling {
        FactBuilder fill(FactBuilder fact);
    }

    private void add(KeptItem item, About about, String words, Filling filling) {
        Source source = new Source(Source.OURS, "", item.reference(), words, item.marking());
        facts.add(filling.fill(FactBuilder.of(item.reference(), about, source)).build());
    }

    private String phaseName(String reference) {
        return plan.item(reference).map(KeptItem::title).orElse(reference);
    }

    private static String said(KeptItem item, String question) {
        return item.answers().text(question).orElse("");
    }

    private static void said(KeptItem item, String question, java.util.function.Consumer<String> take) {
        Optional.of(said(item, question)).filter(words -> !words.isEmpty()).ifPresent(take);
    }
}
