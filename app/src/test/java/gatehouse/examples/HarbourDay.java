package gatehouse.examples;

import java.util.List;
import java.util.Map;

import gatehouse.examples.Person.ByHand;
import gatehouse.examples.Person.Correction;

/** The other plans of Harbour Day as they come in, and what a person has to put right in what is proposed of them. */
final class HarbourDay {
    private static final Map<String, String> A_UNIT = Map.of("factKind", "RESOURCE", "about", "UNIT");

    private HarbourDay() {}

    /**
     * A file that comes in.
     *
     * @param plan the reference of the other plan that it is a version of
     */
    record Incoming(
            String plan, String file, Map<String, String> about, List<Correction> corrections, List<ByHand> byHand) {}

    static List<Incoming> inOrder() {
        return List.of(tactical(), search(), traffic(), event(), crowd(), station(), medical(), trafficAgain());
    }

    private static Incoming tactical() {
        return new Incoming(
                "PLN-001",
                "tactical-plan-0.3.pdf",
                came("0.3 draft", "2026-11-09", "2026-11-10 09:30", "Tactical commander's staff officer"),
                List.of(
                        new Correction("Serial 12 |", "WINDOW", A_UNIT),
                        new Correction("Serial 14 |", "WINDOW", A_UNIT),
                        new Correction("Dog team 2 |", "WINDOW", A_UNIT),
                        new Correction("patrol Quay Road", "WINDOW", patrol("Harbour Day Ltd")),
                        new Correction("patrol Marine Drive", "WINDOW", patrol("Northshire Police"))),
                List.of());
    }

    private static Incoming search() {
        return new Incoming(
                "PLN-004",
                "search-plan-1.docx",
                came("1 draft", "2026-10-12", "2026-10-13 16:05", "Police search adviser"),
                List.of(
                        new Correction("Search team A | Harbour Green", "WINDOW", A_UNIT),
                        new Correction("Search team A | Customs House Square", "WINDOW", A_UNIT),
                        new Correction("Serial 12 |", "WINDOW", A_UNIT),
                        new Correction("Dog team 2 |", "WINDOW", A_UNIT)),
                List.of());
    }

    private static Incoming traffic() {
        return new Incoming(
                "PLN-005",
                "traffic-plan-draft-2.xlsx",
                came("draft 2", "2026-10-20", "2026-10-23 11:40", "Highways manager"),
                List.of(),
                List.of());
    }

    private static Incoming trafficAgain() {
        return new Incoming(
                "PLN-005",
                "traffic-plan-draft-3.xlsx",
                came("draft 3", "2026-11-23", "2026-11-24 10:15", "Highways manager"),
                List.of(),
                List.of());
    }

    private static Incoming event() {
        return new Incoming(
                "PLN-006",
                "event-plan-draft-2.pdf",
                came("draft 2", "2026-10-20", "2026-10-23 09:00", "Event director"),
                List.of(),
                List.of());
    }

    private static Incoming crowd() {
        return new Incoming(
                "PLN-007",
                "crowd-plan-0.2.docx",
                came("0.2", "2026-10-20", "2026-10-26 13:20", "Crowd manager"),
                List.of(
                        new Correction("Stewards are briefed", "WINDOW", Map.of("subject", "Stewards")),
                        new Correction("Stewards sign on", "WINDOW", Map.of("subject", "Stewards")),
                        new Correction("supervisors are briefed", "WINDOW", Map.of("subject", "Gate supervisors")),
                        new Correction("supervisors sign on", "WINDOW", Map.of("subject", "Gate supervisors")),
                        new Correction("patrol Quay Road", "WINDOW", patrol("Northshire Police")),
                        new Correction("patrol Marine Drive", "WINDOW", patrol("Northshire Police")),
                        new Correction("Late trains", "ASSUMPTION", Map.of("subject", "late trains")),
                        new Correction(
                                "First aid at the gates",
                                "ASSUMPTION",
                                confirmed("first aid at the gates", "2026-11-10"))),
                List.of(
                        told("East gate supervisor", "make a short patrol of the queue"),
                        told("West gate supervisor", "make a regular patrol of the queue"),
                        new ByHand(
                                "A regular patrol is",
                                Map.of(
                                        "factKind", "ROLE",
                                        "about", "DEFINED_TERM",
                                        "subject", "regular patrol",
                                        "says", "one every 20 minutes"))));
    }

    private static Incoming station() {
        return new Incoming(
                "PLN-009",
                "station-letter.eml",
                came("1", "2026-11-06", "2026-11-06 14:20", "Station manager"),
                List.of(),
                List.of(new ByHand(
                        "Coastline Rail cannot run late trains",
                        Map.of(
                                "factKind", "RESOURCE",
                                "about", "TRANSPORT",
                                "subject", "late trains",
                                "holder", "Coastline Rail",
                                "standing", "DENIED"))));
    }

    private static Incoming medical() {
        return new Incoming(
                "PLN-012",
                "medical-plan-1.docx",
                came("1", "2026-11-02", "2026-11-05 15:45", "Medical director"),
                List.of(new Correction("A second doctor", "ASSUMPTION", confirmed("second doctor", "2026-11-01"))),
                List.of());
    }

    private static Map<String, String> came(String label, String dated, String on, String from) {
        return Map.of("label", label, "dated", dated, "receivedOn", on, "receivedFrom", from);
    }

    private static Map<String, String> patrol(String who) {
        return Map.of("factKind", "ROLE", "about", "RESPONSIBILITY", "subject", "patrol", "holder", who);
    }

    private static Map<String, String> confirmed(String what, String on) {
        return Map.of("subject", what, "standing", "CONFIRMED", "confirmedBy", "Medical Director", "confirmedOn", on);
    }

    private static ByHand told(String post, String what) {
        return new ByHand(
                post + ":", Map.of("factKind", "ROLE", "about", "POST_INSTRUCTION", "subject", post, "says", what));
    }
}
