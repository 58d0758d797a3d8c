package gatehouse.otherplans.across;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to speak to about each event: whom its coordinator named, or else whoever coordinates it now. */
record Contacts(Map<UUID, List<String>> coordinators) {

    Contacts {
        coordinators = Map.copyOf(coordinators);
    }

    /** As a coordinator of another event is told. */
    String of(Commitment.Event event) {
        return event.contact().isEmpty() ? named(event, "the regional lead") : event.contact();
    }

    /** As the regional lead is told, who needs the coordinator too. */
    String inFull(Commitment.Event event) {
        String named = named(event, "nobody coordinates it now");
        return event.contact().isEmpty() ? named : named + "; named for this: " + event.contact();
    }

    private String named(Commitment.Event event, String nobody) {
        List<String> all = coordinators.getOrDefault(event.plan(), List.of());
        return all.isEmpty() ? nobody : String.join("; ", all);
    }
}
