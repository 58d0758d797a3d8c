package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts squares together into as few assessments as say exactly them and no square more: one for a method whose places
 * and phases make a whole rectangle, and otherwise one for each set of places that share their phases.
 */
record Together(AttackMethod method, List<Place> places, List<Phase> phases) {
    private static final int NAMED = 3;

    static List<Together> of(List<Square> squares) {
        Map<AttackMethod, List<Square>> byMethod = new LinkedHashMap<>();
        squares.forEach(square -> byMethod.computeIfAbsent(square.method().orElseThrow(), method -> new ArrayList<>())
                .add(square));
        List<Together> all = new ArrayList<>();
        byMethod.forEach((method, chosen) -> all.addAll(ofMethod(method, chosen)));
        return all;
    }

    private static List<Together> ofMethod(AttackMethod method, List<Square> squares) {
        if (method.once()) {
            return List.of(new Together(method, List.of(), List.of()));
        }
        Map<Place, Set<Phase>> byPlace = new LinkedHashMap<>();
        squares.forEach(square -> byPlace.computeIfAbsent(square.place().orElseThrow(), place -> new LinkedHashSet<>())
                .add(square.phase().orElseThrow()));
        if (new LinkedHashSet<>(byPlace.values()).size() == 1) {
            return List.of(new Together(
                    method,
                    List.copyOf(byPlace.keySet()),
                    List.copyOf(byPlace.values().iterator().next())));
        }
        return byPlace.entrySet().stream()
                .map(entry -> new Together(method, List.of(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    /** How lists will show it: "Fire as a weapon, Quayside and Lane, Ingress". */
    String name() {
        if (method.once()) {
            return method.words();
        }
        return method.words() + ", "
                + where(
                        places.stream().map(Place::name).toList(),
                        phases.stream().map(Phase::name).toList());
    }

    /** "Quayside and Lane, Ingress"; of many the first, and how many more. */
    static String where(List<String> places, List<String> phases) {
        return some(places, "places") + ", " + some(phases, "phases");
    }

    private static String some(List<String> names, String what) {
        if (names.size() > NAMED) {
            return names.get(0) + " and " + (names.size() - 1) + " more " + what;
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
