package gatehouse.action.carryforward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An earlier plan at the venue that the person may see.
 *
 * @param places that the two plans have in common, as this one names them
 * @param open its recommendations that were not accepted or are not in place
 */
public record EarlierPlan(
        UUID id,
        String reference,
        String name,
        String marking,
        Optional<LocalDate> firstDay,
        List<String> places,
        List<OpenRecommendation> open) {

    private static final int SHOWN = 4;

    public EarlierPlan {
        places = List.copyOf(places);
        open = List.copyOf(open);
    }

    /** The first few, and how many more. */
    public String placesInShort() {
        String first = places.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return places.size() <= SHOWN ? first : first + " and " + (places.size() - SHOWN) + " more places";
    }

    EarlierPlan with(List<OpenRecommendation> recommendations) {
        return new EarlierPlan(id, reference, name, marking, firstDay, places, recommendations);
    }
}
