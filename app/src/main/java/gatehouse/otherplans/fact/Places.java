package gatehouse.otherplans.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answers;

/** The places of this plan by every name that they go by, so that two plans' names for one place are one. */
public final class Places {
    private final Map<String, String> zoneByKey = new HashMap<>();
    private final Map<String, String> nameByZone = new HashMap<>();

    /** A zone's own name wins over another's alias. */
    public Places with(String zone, String name, List<String> aliases) {
        Places next = copy();
        next.nameByZone.put(zone, name);
        next.zoneByKey.put(Name.of(name).key(), zone);
        aliases.forEach(alias -> next.zoneByKey.putIfAbsent(Name.of(alias).key(), zone));
        return next;
    }

    public Places with(String zone, Answers answers) {
        return with(zone, answers.text("name").orElse(zone), answers.list("aliases"));
    }

    /** The place of this name, or the zone itself where it is given; a place that nobody knows keeps its own name. */
    public Where find(String zone, String words, List<String> roads) {
        Name named = Name.of(words);
        String known = zone.isEmpty() ? zoneByKey.getOrDefault(named.key(), "") : zone;
        List<Road> along = roads.stream().map(Road::of).toList();
        if (known.isEmpty()) {
            return new Where(named, "", along);
        }
        String said = named.isGiven() ? named.words() : nameByZone.getOrDefault(known, known);
        return new Where(new Name(said, known), known, along);
    }

    private Places copy() {
        Places copy = new Places();
        copy.zoneByKey.putAll(zoneByKey);
        copy.nameByZone.putAll(nameByZone);
        return copy;
    }
}
