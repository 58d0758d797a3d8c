package gatehouse.action.carryforward;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.plan.kind.Kinds;

/** What may have gone stale since last year, each topic with the questions whose answers it hangs on, by kind. */
public enum Topic {
    VISITS(
            "Visits: what was seen on the ground",
            Map.of("VULNERABILITY", List.of("evidence"), "ZONE", List.of("description"))),
    THREAT(
            "Threat",
            Map.of("THREAT", List.of("source", "nationalLevel", "specificThreat", "assessment", "validUntil"))),
    ATTENDANCE(
            "Attendance",
            Map.of(
                    "EVENT",
                    List.of("attendance", "attendanceBasis", "protectedPersons"),
                    "PHASE",
                    List.of("attendance"),
                    "ZONE",
                    List.of("occupancy"))),
    CONTACTS(
            "Contacts: who owns, leads and decides",
            Map.of(
                    "TASKING", List.of("endorser"),
                    "EVENT", List.of("resourceContact"),
                    "ASSET", List.of("responsible"),
                    "ZONE", List.of("owner", "controller", "leads"),
                    "POWER", List.of("owner"),
                    "CONTINGENCY", List.of("decisionMaker", "deputy"),
                    "OTHER_PLAN", List.of("owner", "holder"))),
    BARRIER_STOCK("Barriers and other stock", Map.of("RECOMMENDATION", List.of("barrierRating", "leadTimeDays"))),
    COMMITMENTS("Commitments of others", Map.of("RECOMMENDATION", List.of("askedOfName")));

    private final String words;
    private final Map<String, List<String>> asked;

    Topic(String words, Map<String, List<String>> asked) {
        this.words = words;
        this.asked = asked;
    }

    /** Refuses names that no kind declares. */
    public static void check(Kinds kinds) {
        for (Topic topic : values()) {
            topic.asked.forEach((code, questions) -> questions.forEach(kinds.get(code)::field));
        }
    }

    public String words() {
        return words;
    }

    /** The questions of a kind whose answers it hangs on; none of most. */
    List<String> questions(String kind) {
        return asked.getOrDefault(kind, List.of());
    }

    static Optional<Topic> find(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(code))
                .findFirst();
    }
}
