package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.Suggestion;

/**
 * Mill Fair with four other plans: bins are emptied in a place that is sealed, a newer search plan has not been opened,
 * and one plan is held elsewhere.
 */
final class ClashingPlans {
    static final String SEALED = "The yard is sealed from six.";
    static final String EMPTIED = "Bins in the yard are emptied at eight.";

    private ClashingPlans() {}

    /** Nobody has looked at any clash. */
    static Map<String, Object> content() {
        return MillFair.with(
                Editions.saying(MillFair.content(), "marking", "OFFICIAL"),
                List.of(
                        plan(
                                "PLN-001",
                                "Search plan",
                                "SEARCH",
                                "reviewedOn",
                                "2027-04-20",
                                "reviewedBy",
                                "Sgt Ade Marsh"),
                        plan("PLN-002", "Waste plan", "OTHER"),
                        plan("PLN-003", "Crowd plan", "CROWD"),
                        MillFair.item(
                                "OTHER_PLAN",
                                "PLN-004",
                                "planTitle",
                                "Protection plan",
                                "planType",
                                "PROTECTED_PERSONS",
                                "seen",
                                "HELD_ELSEWHERE",
                                "holder",
                                "Protection office",
                                "version",
                                "B",
                                "readBy",
                                "Insp Tom Halloran",
                                "readOn",
                                "2027-04-11",
                                "outcome",
                                "Nothing in it is against the fair."),
                        received("RCV-001", "PLN-001", "3", "2027-04-01 09:00"),
                        received("RCV-002", "PLN-001", "4", "2027-04-22 09:00"),
                        received("RCV-003", "PLN-002", "1", "2027-04-02 09:00"),
                        fact("FCT-001", "PLN-001", "RCV-001", "SEARCH_AND_SEAL", SEALED, "06:00", "10:00"),
                        fact("FCT-002", "PLN-002", "RCV-003", "WORK", EMPTIED, "08:00", "08:30")));
    }

    private static Map<String, Object> plan(String reference, String title, String type, Object... more) {
        List<Object> answers = new ArrayList<>(
                List.of("planTitle", title, "planType", type, "seen", "SEEN", "version", "3", "owner", "Owner of it"));
        answers.addAll(List.of(more));
        return MillFair.item("OTHER_PLAN", reference, answers.toArray());
    }

    private static Map<String, Object> received(String reference, String plan, String label, String at) {
        return MillFair.item(
                "RECEIVED_VERSION",
                reference,
                "plan",
                plan,
                "label",
                label,
                "receivedOn",
                at,
                "fileHash",
                "ab".repeat(32));
    }

    private static Map<String, Object> fact(
            String reference, String plan, String version, String about, String words, String from, String to) {
        return MillFair.item(
                "FACT",
                reference,
                "plan",
                plan,
                "receivedVersion",
                version,
                "anchor",
                "page 2",
                "words",
                words,
                "factKind",
                "WINDOW",
                "about",
                about,
                "subject",
                "Yard works",
                "zone",
                "ZON-001",
                "startsAt",
                "2027-05-01 " + from,
                "endsAt",
                "2027-05-01 " + to);
    }

    /** The clash of the bins with the seal. */
    static Suggestion clash(Map<String, Object> content) {
        CheckSettings settings = CheckSettings.asShipped(List.of(), java.time.LocalDate.of(2026, 11, 26));
        return CrossCheck.of(Editions.contents(content), settings).suggestions().stream()
                .filter(found -> found.rule().equals("X06"))
                .findFirst()
                .orElseThrow();
    }

    /** With that clash made a finding and settled so: names and answers by turns. */
    static Map<String, Object> settled(Map<String, Object> content, String reference, Object... namesAndAnswers) {
        Suggestion clash = clash(content);
        List<Object> answers = new ArrayList<>(List.of(
                "explanation",
                clash.inWords(),
                "rule",
                "X06",
                "identity",
                clash.identity(),
                "restedOn",
                clash.restsOn(),
                "severity",
                "HIGH",
                "plans",
                List.of("PLN-001", "PLN-002"),
                "facts",
                List.of("FCT-001", "FCT-002")));
        answers.addAll(List.of(namesAndAnswers));
        return MillFair.with(content, List.of(MillFair.item("FINDING", reference, answers.toArray())));
    }

    /** With a rule that the force had switched off. */
    static Map<String, Object> switchedOff(Map<String, Object> content, String rule, String because) {
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("reviewSettings", List.of(Map.of("of", "RULE", "code", rule, "off", "YES", "because", because)));
        return next;
    }
}
