package gatehouse.action.carryforward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    public EarlierPlan {
        places = List.copyOf(places);
        open = List.copyOf(open);
    }

    EarlierPlan with(List<OpenRecommendation> recommendations) {
        return new EarlierPlan(id, reference, name, marking, firstDay, places, recommendations);
    }
}
