package gatehouse.otherplans.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answers;

/**
 * The places of this plan by every name that they go by, so that two plans' names for one place are one.
 *
 * <p>Places that are drawn as the same ground are laid side by side too, though they bear two names.
 */
public final class Places {
    private final Map<String, String> zoneByKey = new HashMap<>();
    private final Map<String, String> nameByZone = new LinkedHashMap<>();
    private final Map<String, List<String>> groundOf = new HashMap<>();

    /**
     * A place of the plan.
     *
     * @param shape its outline as GeoJSON; empty where it is not drawn
     */
    public record Place(String zone, String name, List<String> aliases, String shape) {
        public Place {
            aliases = List.copyOf(aliases);
        }

        public static Place of(String zone, Answers answers) {
            return new Place(
                    zone,
                    answers.text("name").orElse(zone),
                    answers.list("aliases"),
                    answers.text("shape").orElse(""));
        }
    }

    /** A zone's own name wins over another's alias. */
    public Places(Collection<Place> all) {
        Map<String, Shape> drawn = new LinkedHashMap<>();
        for (Place place : all) {
            nameByZone.put(place.zone(), place.name());
            know(place.name(), place.zone());
            Shape.read(place.shape()).ifPresent(shape -> drawn.put(place.zone(), shape));
        }
        all.forEach(place -> place.aliases().forEach(alias -> know(alias, place.zone())));
        drawn.forEach((zone, shape) -> groundOf.put(zone, ground(zone, shape, drawn)));
    }

    /** A dash names no place: it is not where everything is that says no place. */
    private void know(String words, String zone) {
        Name name = Name.of(words);
        if (name.isGiven()) {
            zoneByKey.putIfAbsent(name.key(), zone);
        }
    }

    private static List<String> ground(String zone, Shape shape, Map<String, Shape> drawn) {
        List<String> same = new ArrayList<>();
        drawn.forEach((other, outline) -> {
            if (other.equals(zone) || shape.isSameGround(outline)) {
                same.add(other);
            }
        });
        return List.copyOf(same);
    }

    /** The references of all zones, in the plan's order. */
    public Collection<String> zones() {
        return Collections.unmodifiableSet(nameByZone.keySet());
    }

    public String name(String zone) {
        return nameByZone.getOrDefault(zone, zone);
    }

    /** The keys of all that is the same ground as what is at this place: the place itself, and what is drawn over it. */
    public List<String> ground(Where where) {
        if (!where.isGiven()) {
            return List.of();
        }
        List<String> drawn = groundOf.get(where.key());
        return drawn == null ? List.of(where.key()) : drawn;
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
}
