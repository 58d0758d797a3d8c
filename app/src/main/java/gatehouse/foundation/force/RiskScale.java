package gatehouse.foundation.force;

import java.util.List;
import java.util.Optional;

/**
 * A scale of likelihood and impact, with its version in the code, so that an old plan keeps the words it was judged by.
 *
 * @param likelihood the words of levels 1, 2, 3…
 * @param impact the words of levels 1, 2, 3…
 * @param bands what a pair of levels asks for, the least first; empty in a version kept before scales had them
 * @param squares by likelihood and then impact, the number from 1 of the band; never a product of the two
 */
public record RiskScale(
        String code,
        String name,
        String source,
        List<String> likelihood,
        List<String> impact,
        List<Band> bands,
        List<List<Integer>> squares) {

    public RiskScale {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
        bands = List.copyOf(bands);
        squares = squares.stream().map(List::copyOf).toList();
    }

    /**
     * A level of risk.
     *
     * @param number from 1, the least
     * @param acceptance on what terms a risk of this band may be tolerated
     */
    public record Band(int number, String name, String acceptance) {}

    /** The band of a pair of levels; none where the scale has no such level. */
    public Optional<Band> band(long likelihood, long impact) {
        if (likelihood < 1 || impact < 1 || likelihood > squares.size()) {
            return Optional.empty();
        }
        List<Integer> row = squares.get((int) likelihood - 1);
        return impact > row.size() ? Optional.empty() : Optional.of(bands.get(row.get((int) impact - 1) - 1));
    }
}
