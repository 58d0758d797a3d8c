package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import gatehouse.foundation.force.RiskScale;

/** How many risks lie in each band; those nobody has judged come first, then the worst. Never an average. */
public record RiskCounts(int notJudged, List<Count> bands) {

    public RiskCounts {
        bands = List.copyOf(bands);
    }

    public record Count(RiskScale.Band band, int number) {}

    public static RiskCounts of(Collection<Risk> risks, RiskScale scale) {
        RiskScale banded = scale.inBands();
        List<RiskScale.Band> bands = banded.bands();
        int[] numbers = new int[bands.size() + 1];
        risks.forEach(risk -> numbers[risk.worst(banded).band(banded)]++);
        List<Count> counts = new ArrayList<>();
        for (int band = bands.size(); band > 0; band--) {
            if (scale.hasBands() || numbers[band] > 0) {
                counts.add(new Count(named(bands.get(band - 1), scale), numbers[band]));
            }
        }
        return new RiskCounts(numbers[0], counts);
    }

    /** A scale without bands counts at each pair of levels: "2 at likelihood 3 Likely, impact 4 Severe". */
    private static RiskScale.Band named(RiskScale.Band band, RiskScale scale) {
        return scale.hasBands() ? band : new RiskScale.Band(band.number(), "at " + band.name(), "");
    }

    /** "1 not judged, 2 Very high, 3 High, 0 Medium, 4 Low". */
    public String words() {
        StringBuilder words = new StringBuilder(notJudged + " not judged");
        String between = bands.stream().anyMatch(count -> count.band().name().contains(",")) ? "; " : ", ";
        bands.forEach(count -> words.append(between)
                .append(count.number())
                .append(' ')
                .append(count.band().name()));
        return words.toString();
    }
}
