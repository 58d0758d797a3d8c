package gatehouse.action.gap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

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
                    "A place has no security lead, or none for some phase",
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
        return thread.each("ZONE").flatMap(zone -> {
            if (GoldenThread.isUnanswered(zone, "leads")) {
                return Stream.of(Break.at(zone, "leads", "names no security lead."));
            }
            List<String> without = phasesWithoutLead(thread, zone.answers().list("leads"));
            return without.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            Break.at(zone, "leads", "names no security lead for " + String.join(", ", without) + "."));
        });
    }

    /** A line that begins with a phase's reference is for that phase; any other is for all of them. */
    private static List<String> phasesWithoutLead(GoldenThread thread, List<String> leads) {
        if (leads.isEmpty() || leads.stream().anyMatch(line -> !line.matches("PHA-[0-9]+\\s*:.*"))) {
            return List.of();
        }
        Set<String> led = leads.stream()
                .map(line -> line.substring(0, line.indexOf(':')).strip())
                .collect(Collectors.toSet());
        return thread.each("PHASE")
                .map(KeptItem::reference)
                .filter(phase -> !led.contains(phase))
                .toList();
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
