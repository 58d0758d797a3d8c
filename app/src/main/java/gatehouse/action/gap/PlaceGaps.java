package gatehouse.action.gap;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;
import gatehouse.tasking.site.SecurityLead;

/** Where the thread breaks at a place. */
final class PlaceGaps {
    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "zone-without-controller",
                    Stage.TASKING,
                    "A place is controlled by nobody named",
                    "In space that each body thought was the other's, nobody looked.",
                    PlaceGaps::withoutController),
            new GapRule(
                    "zone-without-security-lead",
                    Stage.TASKING,
                    "A place has no security lead, or none for a phase in which it matters",
                    "Who leads changes from phase to phase, and the gap is where it changes.",
                    PlaceGaps::withoutLead),
            new GapRule(
                    "adjoining-zone-not-assessed",
                    Stage.ASSESSMENT,
                    "An adjoining place is not assessed while people come or go",
                    "Checks that stop at the door leave the crowd outside it.",
                    PlaceGaps::notAssessedInIngressAndEgress));

    private PlaceGaps() {}

    private static Stream<Break> withoutController(GoldenThread thread) {
        return thread.each("ZONE")
                .filter(zone -> GoldenThread.isUnanswered(zone, "controller"))
                .map(zone -> Break.at(zone, "controller", "names nobody who controls it during the event."));
    }

    private static Stream<Break> withoutLead(GoldenThread thread) {
        Map<String, Set<String>> inUse = phasesInUse(thread);
        return thread.each("ZONE").flatMap(zone -> {
            if (GoldenThread.isUnanswered(zone, "leads") || namesOnlyUnknown(thread, zone)) {
                return Stream.of(Break.at(zone, "leads", "names no security lead."));
            }
            List<String> without = inUse.getOrDefault(zone.reference(), Set.of()).stream()
                    .filter(phase -> zone.answers().isGiven("leads") && !isLed(leads(zone), phase))
                    .toList();
            return without.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Break.at(
                            zone,
                            "leads",
                            "names no security lead for " + String.join(", ", without)
                                    + ", in which something is assessed there."));
        });
    }

    /** By place: the phases in which a method applies there or a vulnerability stands. */
    private static Map<String, Set<String>> phasesInUse(GoldenThread thread) {
        Map<String, Set<String>> inUse = new HashMap<>();
        Stream.concat(
                        thread.each("METHOD_ASSESSMENT")
                                .filter(method -> GoldenThread.is(method, "applicability", "APPLICABLE")),
                        thread.each("VULNERABILITY"))
                .forEach(item -> thread.leadsTo(item, "zones")
                        .forEach(zone -> thread.leadsTo(item, "phases")
                                .forEach(phase -> inUse.computeIfAbsent(zone.reference(), place -> new TreeSet<>())
                                        .add(phase.reference()))));
        return inUse;
    }

    /** Every lead that is given is for a phase that does not stand in the plan. */
    private static boolean namesOnlyUnknown(GoldenThread thread, KeptItem zone) {
        Set<String> standing = thread.each("PHASE").map(KeptItem::reference).collect(Collectors.toSet());
        return zone.answers().isGiven("leads")
                && leads(zone).stream().noneMatch(lead -> lead.isForAllPhases() || standing.contains(lead.phase()));
    }

    private static List<SecurityLead> leads(KeptItem zone) {
        return zone.answers().list("leads").stream()
                .flatMap(line -> SecurityLead.read(line).stream())
                .toList();
    }

    private static boolean isLed(List<SecurityLead> leads, String phase) {
        return leads.stream()
                .anyMatch(lead -> lead.isForAllPhases() || lead.phase().equals(phase));
    }

    private static Stream<Break> notAssessedInIngressAndEgress(GoldenThread thread) {
        Set<String> ingress = assessedIn(thread, "INGRESS");
        Set<String> egress = assessedIn(thread, "EGRESS");
        return thread.each("ZONE")
                .filter(zone ->
                        thread.isReachedFrom("ZONE", "adjoining", zone) || GoldenThread.is(zone, "sharedSpace", "YES"))
                .flatMap(zone -> {
                    Set<String> missing = new LinkedHashSet<>();
                    addIfMissing(missing, "ingress", has(thread, "INGRESS"), ingress, zone);
                    addIfMissing(missing, "egress", has(thread, "EGRESS"), egress, zone);
                    return missing.isEmpty() ? Stream.empty() : Stream.of(notAssessed(zone, missing));
                });
    }

    private static void addIfMissing(
            Set<String> missing, String words, boolean asked, Set<String> assessed, KeptItem zone) {
        if (asked && !assessed.contains(zone.reference())) {
            missing.add(words);
        }
    }

    private static boolean has(GoldenThread thread, String phaseType) {
        return thread.each("PHASE").anyMatch(phase -> GoldenThread.is(phase, "phaseType", phaseType));
    }

    private static Set<String> assessedIn(GoldenThread thread, String phaseType) {
        return thread.each("METHOD_ASSESSMENT")
                .filter(method -> thread.leadsTo(method, "phases")
                        .anyMatch(phase -> GoldenThread.is(phase, "phaseType", phaseType)))
                .flatMap(method -> thread.leadsTo(method, "zones"))
                .map(KeptItem::reference)
                .collect(Collectors.toSet());
    }

    private static Break notAssessed(KeptItem zone, Set<String> when) {
        return Break.at(
                        zone,
                        "adjoining",
                        "adjoins or is shared, and no method is assessed there in " + String.join(" or ", when) + ".")
                .mendedAt("/method-assessments/new?zones=" + zone.reference());
    }
}
