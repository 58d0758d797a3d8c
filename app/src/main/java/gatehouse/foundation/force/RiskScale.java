package gatehouse.foundation.force;

import java.util.ArrayList;
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

    /** Whether its pairs of levels have bands. */
    public boolean hasBands() {
        return !bands.isEmpty();
    }

    /**
     * The scale itself; one kept before scales had bands gets a band for each pair of levels, named by the pair.
     *
     * <p>They stand in order of impact and of one impact in order of likelihood, so that the worst can still be found.
     */
    public RiskScale inBands() {
        if (hasBands()) {
            return this;
        }
        List<Band> pairs = new ArrayList<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (int likely = 1; likely <= likelihood.size(); likely++) {
            rows.add(new ArrayList<>());
        }
        for (int grave = 1; grave <= impact.size(); grave++) {
            for (int likely = 1; likely <= likelihood.size(); likely++) {
                pairs.add(new Band(pairs.size() + 1, pair(likely, grave), ""));
                rows.get(likely - 1).add(pairs.size());
            }
        }
        return new RiskScale(code, name, source, likelihood, impact, pairs, rows);
    }

    private String pair(int likely, int grave) {
        return "likelihood " + likely + " " + likelihood.get(likely - 1) + ", impact " + grave + " "
                + impact.get(grave - 1);
    }

    /** The band of a pair of levels; none where the scale has no such level. */
    public Optional<Band> band(long likelihood, long impact) {
        if (likelihood < 1 || impact < 1 || likelihood > squares.size()) {
            return Optional.empty();
        }
        List<Integer> row = squares.get((int) likelihood - 1);
        return impact > row.size() ? Optional.empty() : Optional.of(bands.get(row.get((int) impact - 1) - 1));
    }
}
